import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { type Proven, Prover, proveAll } from '../../../core/originals/proof/proof.ts';
import { siteNamed, sites } from '../../../core/sites/index.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { article, readPairs } from './fixturePairs.ts';

const TRANSLATION = article({
  publishedAt: '2018-11-05T08:14:00+00:00',
  paragraphs: [
    'Last year Examplar and Testwire sold 1,250 servers to Samplebank for 22.6 million euros, says Kim Tester.',
    'The shares of Examplar rose by 14 percent.',
  ],
});
const ORIGINAL: Article = {
  ...TRANSLATION,
  address: 'https://www.techzine.nl/nieuws/422001/een-slug.html',
  language: 'nl',
  paragraphs: [
    'Vorig jaar verkochten Examplar en Testwire 1.250 servers aan Samplebank voor 22,6 miljoen euro, aldus Kim Tester.',
    'De aandelen van Examplar stegen met 14 procent.',
  ],
};
/** The same company on the same day, another story. */
const OTHER: Article = {
  ...ORIGINAL,
  address: 'https://www.techzine.nl/nieuws/422002/een-ander.html',
  paragraphs: [
    'Volgens Testwire opent Examplar een kantoor in Utrecht, met Kim Tester als baas en Samplebank als buur.',
    'Er komen 300 mensen te werken op 8.000 vierkante meter, meldt Examplar.',
  ],
};

function prove(translation: Article, candidate: Article, neighbours: Article[] = []): Proven {
  return takeAll(new Prover(translation).proving(candidate, neighbours));
}

function keysOf(proven: Proven): string[] {
  return proven.reasons.map(({ key }) => key.replace('reason.original.', ''));
}

describe('prove', () => {
  it('takes an article of the same day with the same names and figures for the original, and says why', () => {
    const proven = prove(TRANSLATION, ORIGINAL);
    expect(proven.proof).toBe('original');
    expect(keysOf(proven)).toEqual(['sameDay', 'names', 'figures', 'paragraphs', 'sentences']);
  });
  it('does not take another article of the same company and day for it', () => {
    expect(prove(TRANSLATION, OTHER).proof).not.toBe('original');
  });
  it('does without a date where two other things agree', () => {
    expect(prove({ ...TRANSLATION, publishedAt: null }, ORIGINAL).proof).toBe('original');
  });
  it('takes a neighbouring day, and no day far away', () => {
    expect(prove(TRANSLATION, { ...ORIGINAL, publishedAt: '2018-11-06T00:10:00+00:00' }).proof).toBe('original');
    const later = prove(TRANSLATION, { ...ORIGINAL, publishedAt: '2018-12-05' });
    expect(later.proof).toBe('possibly');
    expect(keysOf(later)).toContain('otherDay');
  });
  it('counts a link to the same page elsewhere, but none to a front page or to the publisher’s own', () => {
    const linking = (address: string): Proven => {
      const links = [{ address, text: '', place: 'body' as const }];
      return prove({ ...TRANSLATION, links }, { ...ORIGINAL, links });
    };
    expect(keysOf(linking('https://source.example/report/'))).toContain('links');
    expect(keysOf(linking('https://source.example/'))).not.toContain('links');
    expect(keysOf(linking('https://www.techzine.nl/nieuws/1/a.html'))).not.toContain('links');
  });
  it('does not let pictures, tags and length make an original', () => {
    const bare = { paragraphs: ['Zo is het.'], pictures: ['server-rack.jpg'], tags: ['cloud', 'storage'] };
    const proven = prove({ ...TRANSLATION, ...bare }, { ...ORIGINAL, ...bare });
    expect(proven.proof).toBe('possibly');
    expect(keysOf(proven)).toEqual(['sameDay', 'pictures', 'tags', 'paragraphs']);
  });
  it('says what speaks against: other names, other figures, another length', () => {
    const long = 'Heel iets anders over Voorbeeldstad en de 400 burgers, 77 ambtenaren en 12.345 bomen. '.repeat(5);
    const proven = prove(TRANSLATION, { ...ORIGINAL, paragraphs: [long] });
    expect(proven).toMatchObject({ proof: 'rejected', contradicted: true });
    expect(keysOf(proven)).toEqual(['sameDay', 'otherNames', 'otherFigures', 'length', 'otherSentences']);
  });
  it('counts a name less that the neighbours have too', () => {
    const alone = prove(TRANSLATION, OTHER).score;
    expect(prove(TRANSLATION, OTHER, [OTHER, OTHER, OTHER]).score).toBeLessThan(alone);
  });
});

describe('proveAll', () => {
  it('puts the best first', () => {
    expect(proveAll(TRANSLATION, [OTHER, ORIGINAL]).map(({ article: { address } }) => address)).toEqual([
      ORIGINAL.address,
      OTHER.address,
    ]);
  });
  it('leaves open which of two near rivals it is', () => {
    const twin = { ...ORIGINAL, address: 'https://www.techzine.nl/nieuws/422003/nog-eens.html' };
    const [first] = proveAll(TRANSLATION, [ORIGINAL, twin]);
    expect(first?.proven.proof).toBe('possibly');
    expect(first && keysOf(first.proven)).toContain('rival');
  });
  it('is empty without candidates', () => {
    expect(proveAll(TRANSLATION, [])).toEqual([]);
  });
});

describe('the pairs of the fixtures', () => {
  const pairs = readPairs();
  it.each(pairs)('$name: proves its own original and no other', ({ name, translation }) => {
    // Where a translation may come years later, no day speaks for the two, and what else agrees may be too little.
    const isDated = siteNamed(translation.site)?.translated.isDated !== false;
    for (const other of pairs) {
      const { proof } = prove(translation, other.original);
      const right = other.name === name ? (isDated ? ['original'] : ['original', 'possibly']) : ['rejected'];
      expect(right, other.name).toContain(proof);
    }
  });
});

describe('the article in ../shared/seeds', () => {
  const seeds = new URL('../../../../shared/seeds/', import.meta.url);
  it.skipIf(!existsSync(seeds))(
    'is proven by its names and figures alone (skipped where that folder is absent)',
    () => {
      const read = (file: string): Article =>
        readPlainText(readFileSync(new URL(file, seeds), 'utf8'), file.slice(-6, -4), sites) ?? article();
      expect(prove(read('translation.en.txt'), read('original.nl.txt')).proof).toBe('original');
    },
  );
});
