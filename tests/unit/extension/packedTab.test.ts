import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { asText } from '../../../core/article/asText.ts';
import { compare } from '../../../core/comparison/compare.ts';
import { packTab, unpackTab } from '../../../extension/store/packedTab.ts';
import type { Compared, PageReading, TabState } from '../../../extension/store/tabState.ts';
import { loadPairs } from '../../fixtures/index.ts';
import { faithful } from '../../gallery/faithfulSample.ts';
import { articleIn } from '../originals/fixturePairs.ts';
import { article } from './samples.ts';

const MEGABYTE = 1_000_000;

function stateOf(read: Article, lookUp: TabState['lookUp']): TabState {
  const reading: PageReading = {
    kind: 'article',
    article: read,
    verdict: { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] },
  };
  return { address: read.address, reading, link: null, lookUp, isPrivate: false };
}

function comparedOf(original: Article, translation: Article): Compared {
  const texts = { original: asText(original), translation: asText(translation) };
  const result = compare(texts.original, texts.translation);
  if (!result.ok) throw new Error(result.failure);
  return { ...faithful, texts, comparison: result.comparison };
}

const pairs = loadPairs().map(({ name, html, address, original }) => ({
  name,
  translation: articleIn(html, address),
  original: articleIn(original.html, original.address),
}));

/** All sample articles one after the other, again and again. */
function longArticles(paragraphs: number): { translation: Article; original: Article } {
  const [first] = pairs;
  if (!first) throw new Error('There are no sample articles.');
  const repeated = (all: string[]) => Array.from({ length: paragraphs }, (_, index) => all[index % all.length] ?? '');
  return {
    translation: { ...first.translation, paragraphs: repeated(pairs.flatMap((pair) => pair.translation.paragraphs)) },
    original: { ...first.original, paragraphs: repeated(pairs.flatMap((pair) => pair.original.paragraphs)) },
  };
}

describe('the packed state of a tab', () => {
  it.each(pairs)('holds all of the comparison of $name', ({ translation, original }) => {
    const state = stateOf(translation, { phase: 'compared', compared: comparedOf(original, translation) });
    expect(unpackTab(packTab(state))).toEqual(state);
  });

  it.each<TabState['lookUp']>([
    { phase: 'idle' },
    { phase: 'working', step: 'fetch', chosen: 'https://www.techzine.nl/nieuws/1/a.html', isRetry: true },
    { phase: 'failed', failure: { kind: 'offline' }, candidates: [], searchPage: null },
  ])('holds a look-up that is $phase', (lookUp) => {
    const state = stateOf(article, lookUp);
    expect(unpackTab(packTab(state))).toEqual(state);
    const unreadable: TabState = { ...state, reading: { kind: 'unreadable', failure: 'empty' } };
    expect(unpackTab(packTab(unreadable))).toEqual(unreadable);
  });

  it('keeps the text that was compared where the page was loaded again and reads otherwise now', () => {
    const state = stateOf(article, { phase: 'compared', compared: faithful });
    expect(unpackTab(packTab(state))).toEqual(state);
  });

  it.each([undefined, null, 7, {}, '', '{', '{}', '"x"', '{"lookUp":{"phase":"compared"}}'])(
    'is nothing in %j',
    (packed) => {
      expect(unpackTab(packed)).toBeNull();
    },
  );

  // A fifth of 1,500 paragraphs, since the engine takes seconds for all of them.
  it('takes little: five tabs with articles of 1,500 paragraphs fit in the 10 MB of all tabs', () => {
    const { translation, original } = longArticles(300);
    const state = stateOf(translation, { phase: 'compared', compared: comparedOf(original, translation) });
    expect(new TextEncoder().encode(packTab(state)).length).toBeLessThan((2 * MEGABYTE) / 5);
    const [ordinary] = pairs;
    if (!ordinary) throw new Error('There are no sample articles.');
    const compared = comparedOf(ordinary.original, ordinary.translation);
    expect(packTab(stateOf(ordinary.translation, { phase: 'compared', compared })).length).toBeLessThan(30_000);
  });
});
