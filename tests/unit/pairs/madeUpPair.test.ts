import { describe, expect, test, vi } from 'vitest';
import { compare } from '../../../core/comparison/compare.ts';
import type { Comparison } from '../../../core/comparison/comparison.ts';
import { madeUpPair } from './madeUpPair.ts';

// What adding a language and a pair takes: a line in each list.
vi.mock(import('../../../core/languages/index.ts'), async (load) => {
  const list = await load();
  const { madeUp } = await import('../languages/madeUp.ts');
  Reflect.apply(Array.prototype.push, list.languages, [madeUp]);
  return list;
});
vi.mock(import('../../../core/languages/pairs/index.ts'), async (load) => {
  const list = await load();
  const { madeUpPair } = await import('./madeUpPair.ts');
  Reflect.apply(Array.prototype.push, list.pairs, [madeUpPair]);
  return list;
});

const ORIGINAL = [
  'La hafeno do Perskadi kosta 2.300 Eurö.',
  'Il vendas fiŝo in la nokto.',
  'La ponto non brulas.',
  'Kapitano Etelvo Harlund es freŝa in la urbo.',
];
const TRANSLATION = [
  'The harbour of Perscady costs 2,300 euros.',
  'It sells herring at night.',
  'The bridge does not burn.',
  'Captain Etelvo Harlund is new in the town.',
];

function compared(translation: string[], language = 'en'): Comparison {
  const result = compare({ language: 'qaa', paragraphs: ORIGINAL }, { language, paragraphs: translation });
  if (!result.ok) throw new Error(result.failure);
  return result.comparison;
}

const told = ({ figures, findings }: Comparison) => [
  ...figures.map(({ status, original, translation }) => `${status}: ${original?.text} → ${translation?.text}`),
  ...findings.map(({ kind, original, translation }) => `${kind}: ${original?.text} → ${translation?.text}`),
];

const AGREES = 'same: 2.300 Eurö → 2,300 euros';

describe('a pair that is nothing but data', () => {
  test('has a faithful translation agree', () => {
    const comparison = compared(TRANSLATION);
    expect('limited' in comparison).toBe(false);
    expect(told(comparison)).toEqual([AGREES]);
  });

  test('is read from either side', () => {
    const { languages } = madeUpPair;
    const [original, translation] = languages.map((language) => ({
      language,
      paragraphs: language === 'en' ? TRANSLATION : ORIGINAL,
    }));
    if (!original || !translation) throw new Error('a pair has two languages');
    const result = compare(translation, original);
    expect(result.ok && told(result.comparison)).toEqual(['same: 2,300 euros → 2.300 Eurö']);
  });

  test('aligns sentences by its lexicon alone', () => {
    const [first = '', ...rest] = TRANSLATION;
    const { beads } = compared([first, ...rest.toReversed()]);
    expect(beads).toContainEqual([[1], [3]]);
    expect(beads).toContainEqual([[2], [2]]);
    expect(beads).toContainEqual([[3], [1]]);
  });

  test.each([
    ['a denial that is lost', 2, 'The bridge burns.', /^negation: /],
    ['a name that became a word', 3, 'Captain Etelvo Harbour is new in the town.', /^name: Harlund → Harbour/],
  ])('tells %s', (_, at, sentence, finding) => {
    expect(told(compared(TRANSLATION.with(at, sentence)))).toEqual(
      expect.arrayContaining([AGREES, expect.stringMatching(finding)]),
    );
  });
});
