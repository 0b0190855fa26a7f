import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningsOf } from '../../../../core/comparison/names/beginnings.ts';
import { kinOf } from '../../../../core/comparison/names/kin.ts';
import { distance } from '../../../../core/comparison/names/spelling.ts';
import { pairOf } from '../../../../core/languages/pairs/index.ts';

const { areCognates, cognatesAmong } = kinOf(pairOf('nl', 'en'));

/** Words that are often alike: of few letters, with the endings and the spellings that languages exchange. */
const word = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'e', 'b', 'k', 'c', 'sch', 'sk', 'th', 't', 'el', 'er', 'l'), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('', 'en', 's', 'teit', 'ty', 'isch', 'ic', 'ie', 'y', 'tre', 'ter'),
  )
  .map(([letters, ending]) => letters.join('') + ending);

describe('of many words at once', () => {
  test('those that are cognates of another are known as one by one', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 10 }),
        (words, asked) => {
          const isCognate = cognatesAmong(new Set(words));
          for (const one of asked) expect(isCognate(one)).toBe(words.some((other) => areCognates(one, other)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('those that begin another, or that it begins, are known as one by one', () => {
    const short = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba'), { maxLength: 5 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(short, { maxLength: 12 }), short, (words, one) => {
        const beginnings = beginningsOf(words);
        expect(beginnings.anyWith(one)).toBe(words.some((other) => other.startsWith(one)));
        expect(beginnings.anyOf(one)).toBe(words.some((other) => one.startsWith(other)));
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The distance by its definition, every place of the one word against every one of the other. */
function wholeDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : changed;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

test('the distance of two words is the whole one, as far as is asked', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
      expect(distance(a, b, most)).toBe(Math.min(wholeDistance(a, b), most + 1));
    }),
    { numRuns: 2_000 },
  );
});
