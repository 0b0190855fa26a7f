import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { Prover } from '../../../core/originals/proof/proof.ts';
import { coverageOf } from '../../../core/originals/proof/sentenceCoverage.ts';
import { type Asking, atOnce } from '../../../core/originals/wordpress/asking.ts';
import { askFeed } from '../../../core/originals/wordpress/feed.ts';
import { queryWords } from '../../../core/originals/wordpress/queryWords.ts';
import { askPosts } from '../../../core/originals/wordpress/wordpress.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { article } from './fixturePairs.ts';
import { feedOf, itemOf, postsOf, row } from './hostileAnswers.ts';

/** Seconds of processor time that whatever grows with the square of its input goes far beyond. */
const PATIENCE = 20;

async function seconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const SENTENCE = 'Examplar verkocht 1.250 servers aan Testwire, zegt Kim Tester. ';
const TRANSLATION = article({
  publishedAt: '2018-11-05T08:14:00+00:00',
  paragraphs: ['Last week Examplar sold 1,250 servers to Testwire, says Kim Tester of Samplebank.'],
});

const answering = (text: string): Asking => ({
  fetch: async ({ address }) => ({ ok: true, address, text }),
  run: atOnce,
});

async function hitsOf(found: ReturnType<typeof askPosts>): Promise<Article[]> {
  const result = await found;
  return result.ok ? result.hits.map((hit) => hit.article) : [];
}

describe('an answer without end', () => {
  it.each([100, 21_000])('of the REST interface, of %s posts, is read as far as was asked for', async (count) => {
    const text = postsOf(count, (at) => `<p>${at} ${SENTENCE}</p>`);
    expect(await hitsOf(askPosts(techzine, answering(text), {}, 30))).toHaveLength(30);
  });

  it.each([100, 20_000])('of a feed, of %s items, is read as far as a hundred', async (count) => {
    const text = feedOf(row(count, (at) => itemOf(at + 1, SENTENCE)));
    expect(await hitsOf(askFeed(techzine, answering(text), {}))).toHaveLength(100);
  });

  it('is left where the hundredth item ends: what comes after it may be broken', async () => {
    const text = feedOf(`${row(100, (at) => itemOf(at + 1, SENTENCE))}${'<a>'.repeat(100)}`);
    expect(await hitsOf(askFeed(techzine, answering(text), {}))).toHaveLength(100);
  });

  const feeds: [string, string, boolean][] = [
    ['elements that never close', feedOf('<a>'.repeat(1_300_000)), false],
    ['a million empty elements', feedOf('<a/>'.repeat(1_000_000)), true],
    ['ends of nothing', feedOf('</b>'.repeat(1_000_000)), true],
    ['entities alone', feedOf('&amp;'.repeat(800_000)), true],
    ['attributes alone', feedOf(`<item ${row(400_000, (at) => `a${at}="" `)}/>`), true],
    ['no feed at all', '<'.repeat(4_000_000), false],
  ];
  it.each(feeds)('of a feed is read or refused in bounded time: %s', async (_, text, ok) => {
    const spent = await seconds(async () => {
      expect(await askFeed(techzine, answering(text), {})).toEqual(
        ok ? { ok: true, hits: [] } : { ok: false, failure: 'server-error' },
      );
    });
    expect(spent).toBeLessThan(PATIENCE);
  });

  it('takes no address and no date that is longer than any', async () => {
    const long = 'a'.repeat(1_000_000);
    const text = postsOf(1, () => SENTENCE).replace('een-slug', long);
    expect(await hitsOf(askPosts(techzine, answering(text), {}, 30))).toEqual([]);
    const dated = feedOf(itemOf(1, SENTENCE).replace('Mon, 05 Nov', `(${long}) Mon, 05 Nov`));
    expect(await hitsOf(askFeed(techzine, answering(dated), {}))).toMatchObject([{ publishedAt: null }]);
  });
});

/** An article that counts how often its text is asked for. */
function counted(parts: Partial<Article>): { read: () => number; article: Article } {
  let count = 0;
  const { paragraphs, ...others } = article(parts);
  const counting = {
    ...others,
    get paragraphs() {
      count++;
      return paragraphs;
    },
  };
  return { read: () => count, article: counting };
}

describe('proving', () => {
  const proveBeside = (count: number) => {
    const translation = counted(TRANSLATION);
    const candidates = Array.from({ length: count }, (_, at) =>
      counted({ ...TRANSLATION, language: 'nl', paragraphs: [`${SENTENCE} ${at}`] }),
    );
    takeAll(new Prover(translation.article).provingAll(candidates.map((candidate) => candidate.article)));
    return { translation: translation.read(), most: candidates.reduce((most, { read }) => Math.max(most, read()), 0) };
  };

  it('reads neither side more often the more candidates there are', () => {
    expect(proveBeside(80)).toEqual(proveBeside(10));
  });

  it('stops between any two candidates', () => {
    const stepsOf = (count: number): number => {
      const candidates = Array.from({ length: count }, () => ({ ...TRANSLATION, language: 'nl' }));
      return [...new Prover(TRANSLATION).provingAll(candidates)].length;
    };
    expect(stepsOf(40) - stepsOf(20)).toBeGreaterThanOrEqual(20);
  });

  const giants: [string, string][] = [
    ['sentences of a word', 'Kim b. '.repeat(14_000)],
    ['names', row(15_000, (at) => `x Na${at} `)],
    ['figures', row(15_000, (at) => `${at} `)],
    ['one word', `x A${'b'.repeat(199_000)}`],
    ['full stops', '.'.repeat(200_000)],
    ['capitals', 'A'.repeat(200_000)],
  ];
  it.each(giants)('takes bounded time, whatever both sides are made of: %s', async (_, text) => {
    const translation = { ...TRANSLATION, paragraphs: [text], title: text };
    const candidates = [1, 2].map(() => ({ ...translation, language: 'nl' }));
    expect(await seconds(() => takeAll(new Prover(translation).provingAll(candidates)))).toBeLessThan(PATIENCE);
    expect(await seconds(() => queryWords(translation, 'nl'))).toBeLessThan(PATIENCE);
  });

  it('searches for no word that is longer than any name', () => {
    const paragraphs = [`It was A${'b'.repeat(100)}, says Examplar.`];
    expect(queryWords(article({ paragraphs }), 'nl')).toEqual(['Examplar']);
  });

  it('counts as covered what keeps its order, among a thousand sentences', () => {
    const sentence = (at: number): string => `Kim${at} sold 1${at} servers. `;
    const translation = article({ paragraphs: [row(1_000, sentence)] });
    const original = { ...translation, language: 'nl' };
    expect(coverageOf(translation, original)).toEqual({ translation: 1, original: 1 });
    const moved = row(1_000, (at) => sentence((at + 300) % 1_000));
    expect(coverageOf(translation, { ...original, paragraphs: [moved] })?.translation).toBeCloseTo(0.7, 2);
    const backwards = row(1_000, (at) => sentence(999 - at));
    expect(coverageOf(translation, { ...original, paragraphs: [backwards] })?.translation).toBeLessThan(0.1);
  });
});
