import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownOriginal, readKnownPairs } from '../../../core/originals/knownPairs.ts';
import { article } from './fixturePairs.ts';

const TABLE = new URL('../../../assets/known-pairs.json', import.meta.url);
const SHARED = new URL('../../../../shared/data/techzine-pairs.json', import.meta.url);

const known = readKnownPairs({
  techzine: { base: 'https://www.techzine.nl/nieuws/', pairs: { '40001': '422001/een-slug.html', '40002': 7 } },
  broken: { pairs: {} },
  other: null,
});

describe('knownOriginal', () => {
  it.each([
    'https://www.techzine.eu/news/security/40001/a-slug/',
    'http://www.techzine.eu/news/security/40001/a-slug',
    'https://www.techzine.eu/news/security/40001/a-slug/?utm_source=x#part',
    'https://techzine.eu/news/trends/40001/another-slug/',
  ])('finds %s', (address) => {
    expect(knownOriginal(article({ address }), known)).toBe('https://www.techzine.nl/nieuws/422001/een-slug.html');
  });
  it.each([
    ['an article that is not in the table', { address: 'https://www.techzine.eu/news/security/40003/a-slug/' }],
    ['a broken entry', { address: 'https://www.techzine.eu/news/security/40002/a-slug/' }],
    ['the original itself', { language: 'nl' }],
    ['a site without a profile', { site: null }],
    ['no address', { address: '' }],
  ])('finds nothing for %s', (_, parts) => {
    expect(knownOriginal(article(parts), known)).toBeNull();
  });
  it('finds nothing in a table that is none', () => {
    expect(readKnownPairs(null).size).toBe(0);
    expect(readKnownPairs('x').size).toBe(0);
  });
});

describe('the shipped table', () => {
  const shipped = readKnownPairs(JSON.parse(readFileSync(TABLE, 'utf8')));

  it.skipIf(!existsSync(SHARED))(
    'holds every pair of ../shared/data/techzine-pairs.json (skipped where that file is absent)',
    () => {
      const pairs: { translation: string; original: string }[] = JSON.parse(readFileSync(SHARED, 'utf8'));
      expect(pairs.length).toBeGreaterThan(10);
      for (const { translation, original } of pairs) {
        expect(knownOriginal(article({ address: translation }), shipped)).toBe(original);
      }
    },
  );
});
