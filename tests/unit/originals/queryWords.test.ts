import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../core/originals/proof/survivors.ts';
import { queryWords } from '../../../core/originals/wordpress/queryWords.ts';
import { searchPage } from '../../../core/originals/wordpress/searchPage.ts';
import { siteNamed } from '../../../core/sites/index.ts';
import { article, readPairs } from './fixturePairs.ts';

const SAMPLE = article({
  title: 'Dutch Branch Of Examplar Opens In November',
  paragraphs: [
    'On Monday the American company Examplar, known for its ExDrive 500, opened a branch in the Netherlands.',
    'Managers at Examplar told Testwire that 1,250 people will work there, and that 22.6 million euros were paid.',
    'Growth Is Not Over',
    'Critics, among them Zoë Tester, say that the X1 of 2018 failed. “Nobody bought it,” she said.',
  ],
});

describe('tokensOf', () => {
  const tokens = tokensOf(SAMPLE, 'nl');
  it('takes names from the middle of sentences, and those with digits or capitals inside from anywhere', () => {
    expect([...tokens.names.keys()]).toEqual(['examplar', 'exdrive', 'testwire', 'zoë', 'tester', 'x1']);
  });
  it('takes figures without their separators, but no years and no single digits', () => {
    expect([...tokens.figures.keys()]).toEqual(['500', '1250', '226']);
  });
});

describe('queryWords', () => {
  it('puts what the article is about first', () => {
    expect(queryWords(SAMPLE, 'nl')).toEqual(['Examplar', 'ExDrive', 'Testwire', 'Tester']);
  });
  it('finds nothing where nothing survives translation', () => {
    expect(queryWords(article({ paragraphs: ['It was cold in the north of Germany on Friday.'] }), 'nl')).toEqual([]);
  });
  const searched = readPairs().filter(({ translation }) => siteNamed(translation.site)?.finding.wordpress);
  it.each(searched)('finds words that stand in the original too: $name', ({ translation, original }) => {
    const text = [original.title, ...original.paragraphs].join(' ').toLowerCase();
    const [first, ...rest] = queryWords(translation, 'nl');
    expect(text).toContain(first?.toLowerCase());
    expect(rest.length).toBeLessThan(4);
  });
});

describe('searchPage', () => {
  it('asks for the two best words on the original’s site', () => {
    expect(searchPage(SAMPLE)).toBe('https://www.techzine.nl/?s=Examplar+ExDrive');
  });
  it('takes the longest word of the title where there is no name', () => {
    expect(searchPage(article({ title: 'Winter comes unexpectedly' }))).toBe('https://www.techzine.nl/?s=unexpectedly');
  });
  it('is null for a site without a profile', () => {
    expect(searchPage(article({ site: null }))).toBeNull();
  });
});
