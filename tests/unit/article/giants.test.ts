import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from '../../../core/article/limits.ts';
import { readHtml } from '../../../core/article/parsing/parsePage.ts';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { compare } from '../../../core/comparison/compare.ts';
import { sites } from '../../../core/sites/index.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { ARTICLE_ADDRESS } from './page.ts';

const SENTENCE = 'The company sold 12 percent more servers to the banks of the country this year. ';

/** Seconds of processor time, which a busy machine does not lengthen much. */
function timed<T>(work: () => T): { result: T; seconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** Whatever grows with the square of the page takes minutes here. */
const PATIENCE = 20;

const giants: [string, string][] = [
  ['50,000 paragraphs', `<p>${SENTENCE}</p>`.repeat(50_000)],
  ['10 MB in one paragraph', `<p>${SENTENCE.repeat(125_000)}</p>`],
  ['10 MB without a space', `<p>${'x'.repeat(10_000_000)}</p>`],
  ['100,000 figures', `<p>${'12, '.repeat(100_000)}</p>`],
  ['nesting 10,000 deep', `${'<div>'.repeat(10_000)}<p>${SENTENCE}</p>${'</div>'.repeat(10_000)}`],
  ['nesting that is never closed', '<div><p>'.repeat(10_000)],
  ['tables in tables', '<table><tr><td>'.repeat(10_000)],
  ['50,000 headings', '<h1>Title</h1>'.repeat(50_000)],
  ['50,000 line breaks', `<p>${'a<br>'.repeat(50_000)}</p>`],
  ['comments that never end', '<!--'.repeat(500_000)],
  ['half a million attributes', `<p ${'class=x '.repeat(500_000)}>${SENTENCE}</p>`],
  ['50,000 entities', `<p>${'&amp;'.repeat(50_000)}</p>`],
];

describe('an article without end', () => {
  it.each(giants)('is read so far or refused, in bounded time: %s', (_, html) => {
    for (const address of [ARTICLE_ADDRESS, 'https://elsewhere.example/a']) {
      const { result, seconds } = timed(() => readAnyHtml(`<h1>Title</h1>${html}`, address));
      expect(seconds).toBeLessThan(PATIENCE);
      if (!result.ok) continue;
      const { paragraphs, cut } = result.article;
      const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);
      expect(paragraphs.length).toBeLessThanOrEqual(MOST_PARAGRAPHS);
      expect(characters).toBeLessThanOrEqual(MOST_CHARACTERS);
      if (cut) expect(cut).toMatchObject({ paragraphs: paragraphs.length, characters });
    }
  });

  it('says that it was not read to its end', () => {
    const cuts = giants.slice(0, 2).map(([, html]) => {
      const read = readHtml(`<h1>Title</h1>${html}`, ARTICLE_ADDRESS, techzine);
      return read.ok && read.article.cut?.limit;
    });
    expect(cuts).toEqual(['paragraphs', 'characters']);
  });

  it('is cut in plain text too', () => {
    const lines = readPlainText(`${SENTENCE}\n`.repeat(5_000), 'en', sites);
    expect(lines?.cut).toMatchObject({ limit: 'paragraphs', paragraphs: MOST_PARAGRAPHS });
    const { result, seconds } = timed(() => readPlainText(SENTENCE.repeat(125_000), 'en', sites));
    expect(result?.cut).toMatchObject({ limit: 'characters', paragraphs: 1 });
    expect(seconds).toBeLessThan(PATIENCE);
    expect(readPlainText(SENTENCE, 'en', sites)?.cut).toBeNull();
  });
});

describe('two giants', () => {
  const most = (piece: string) => piece.repeat(Math.floor(MOST_CHARACTERS / piece.length));
  it.each([
    ['100,000 figures', [most('1 ')], [most('1 ')]],
    ['figures that never agree', [most('1.')], [most('1,')]],
    ['ranges', [most('1-')], [most('1 to ')]],
    ['number words', [most('duizend ')], [most('thousand ')]],
    ['names', [most('Appel Bakker ')], [most('Apple Baker ')]],
    ['2,000 paragraphs', Array(2_000).fill('Er zijn 5 mensen.'), Array(2_000).fill('There are 5 people.')],
    ['20,000 sentences', [most('Nee, nee! ')], [most('No, no! ')]],
    ['quotation marks', [most('"')], [most('“')]],
  ])('are compared in bounded time: %s', (_, ours, theirs) => {
    const original = { language: 'nl', paragraphs: ours };
    const translation = { language: 'en', paragraphs: theirs };
    const { result, seconds } = timed(() => compare(original, translation));
    expect(result.ok).toBe(true);
    expect(seconds).toBeLessThan(PATIENCE);
  });
});
