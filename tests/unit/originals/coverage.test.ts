import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../core/originals/proof/sentenceCoverage.ts';
import { article, readPairs } from './fixturePairs.ts';

const TRANSLATION = article({
  paragraphs: [
    'Examplar sold 1,250 servers to Samplebank last year, says director Kim Tester.',
    'The shares rose by 14 percent on the stock exchange in London.',
    'A second data center will open in Rotterdam in October.',
  ],
});
const ORIGINAL = {
  ...TRANSLATION,
  language: 'nl',
  paragraphs: [
    'Examplar verkocht vorig jaar 1.250 servers aan Samplebank, zegt directeur Kim Tester.',
    'De aandelen stegen op de beurs in Londen met 14 procent.',
    'In oktober opent een tweede datacenter in Rotterdam.',
  ],
};

describe('coverageOf', () => {
  it('is whole where each sentence has its counterpart', () => {
    expect(coverageOf(TRANSLATION, ORIGINAL)).toEqual({ translation: 1, original: 1 });
  });
  it('leaves out what only one side has', () => {
    const more = 'Volgens de vakbond heeft het personeel daar weinig vertrouwen in en dreigen er stakingen.';
    const coverage = coverageOf(TRANSLATION, { ...ORIGINAL, paragraphs: [...ORIGINAL.paragraphs, more] });
    expect(coverage?.translation).toBe(1);
    expect(coverage?.original).toBeGreaterThan(0.5);
    expect(coverage?.original).toBeLessThan(0.85);
  });
  it('tells nothing about a few words, or about languages that it does not know or that are the same', () => {
    expect(coverageOf(article({ paragraphs: ['So be it.'] }), ORIGINAL)).toBeNull();
    expect(coverageOf(TRANSLATION, { ...ORIGINAL, language: 'xx' })).toBeNull();
    expect(coverageOf(TRANSLATION, { ...ORIGINAL, language: 'en' })).toBeNull();
  });
  it('keeps the pairs of the fixtures and parts all others', () => {
    const pairs = readPairs();
    for (const { translation } of pairs)
      for (const { translation: own, original } of pairs) {
        const coverage = coverageOf(translation, original);
        const share = Math.min(coverage?.translation ?? 0, coverage?.original ?? 0);
        if (own === translation) expect(share).toBeGreaterThan(0.8);
        else expect(share).toBeLessThan(0.3);
      }
  });
});
