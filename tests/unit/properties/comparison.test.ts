import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineCommands } from '../../../cli/lines.ts';
import { readHtml } from '../../../core/article/parsing/parsePage.ts';
import { compare } from '../../../core/comparison/compare.ts';
import type { Comparison, Finding, Pairing, Text } from '../../../core/comparison/comparison.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { faithfulPair, faultyPair, type ParallelPair, pairWith, UNRELATED } from './pairs.ts';

function comparisonOf({ original, translation }: ParallelPair): Comparison {
  const result = compare(original, translation);
  if (!result.ok) throw new Error(result.failure);
  return result.comparison;
}

const MIRRORED: Record<Pairing['status'], Pairing['status']> = {
  same: 'same',
  differs: 'differs',
  unclear: 'unclear',
  missing: 'added',
  added: 'missing',
};
const mirroredKind = (kind: Finding['kind']): Finding['kind'] =>
  kind === 'omission' ? 'addition' : kind === 'addition' ? 'omission' : kind;

/** The verdicts without their places, in an order of their own. */
function verdicts({ figures, findings }: Comparison, isMirrored = false): string[] {
  const sides = (one: { original: { text: string } | null; translation: { text: string } | null }) => {
    const [first, second] = isMirrored ? [one.translation, one.original] : [one.original, one.translation];
    return `${first?.text ?? '-'} | ${second?.text ?? '-'}`;
  };
  return [
    ...figures.map((each) => `${isMirrored ? MIRRORED[each.status] : each.status}: ${sides(each)}`),
    ...findings.map((each) => `${isMirrored ? mirroredKind(each.kind) : each.kind}: ${sides(each)}`),
  ].sort();
}

const runs = { numRuns: 120, seed: 7 };

describe('the comparison', () => {
  test('finds no difference between an article and its faithful translation', () => {
    fc.assert(
      fc.property(faithfulPair, (pair) => {
        const { figures, findings } = comparisonOf(pair);
        expect(figures.filter(({ status }) => status !== 'same')).toEqual([]);
        expect(findings).toEqual([]);
      }),
      runs,
    );
  });

  test('mirrors its result where the sides are swapped', () => {
    fc.assert(
      fc.property(faultyPair, (pair) => {
        const swapped = comparisonOf({ original: pair.translation, translation: pair.original });
        expect(verdicts(swapped, true)).toEqual(verdicts(comparisonOf(pair)));
      }),
      runs,
    );
  });

  // Put where a sentence was dropped, it may be taken for what the sentence became: then its figures are missing instead.
  test('changes no other verdict for an unrelated paragraph', () => {
    const insert = (text: Text, paragraph: string, at: number): Text => ({
      ...text,
      paragraphs: text.paragraphs.toSpliced(at, 0, paragraph),
    });
    fc.assert(
      fc.property(
        fc.oneof(faithfulPair, pairWith('change')),
        fc.nat(7),
        fc.constantFrom('original', 'translation'),
        (pair, at, side) => {
          const { language } = pair[side];
          const strange = language === 'nl' ? UNRELATED.nl : UNRELATED.en;
          const more = { ...pair, [side]: insert(pair[side], strange, at % (pair[side].paragraphs.length + 1)) };
          const others = verdicts(comparisonOf(more)).filter((verdict) => !verdict.includes(strange));
          expect(others).toEqual(verdicts(comparisonOf(pair)));
        },
      ),
      runs,
    );
  });

  test("is the same whatever the order of a line's keys", () => {
    fc.assert(
      fc.property(faultyPair, fc.boolean(), ({ original, translation }, isTurned) => {
        const turned = (text: Text) => Object.fromEntries(Object.entries(text).reverse());
        const record = isTurned
          ? { translation: turned(translation), original: turned(original) }
          : { original: turned(original), translation };
        expect(lineCommands.compare?.(record)).toEqual(lineCommands.compare?.({ original, translation }));
      }),
      runs,
    );
  });

  test('is the same whatever the markup around the text', () => {
    const wraps = fc.constantFrom<(html: string) => string>(
      (html) => `<p>${html}</p>`,
      (html) => `<div><p>\n  <span>${html}</span>\n</p></div>`,
      (html) => `<p class="lead"><strong>${html}</strong></p>`,
      (html) => `<section><p><!-- note -->${html.replaceAll(' ', '\n')}</p></section>`,
      (html) => `<p>${[...html].map((letter) => (/[aeiou]/.test(letter) ? `<b>${letter}</b>` : letter)).join('')}</p>`,
    );
    fc.assert(
      fc.property(faultyPair, fc.array(wraps, { minLength: 8, maxLength: 8 }), ({ original, translation }, around) => {
        const page = translation.paragraphs.map((text, at) => around[at]?.(text) ?? `<p>${text}</p>`).join('');
        const html = `<html lang="en"><body><main><h1>Title</h1>${page}</main></body></html>`;
        const read = readHtml(html, 'https://www.techzine.eu/news/infrastructure/37001/example-grows/', techzine);
        expect(read.ok && read.article.paragraphs).toEqual(translation.paragraphs);
        const paragraphs = read.ok ? read.article.paragraphs : [];
        expect(comparisonOf({ original, translation: { ...translation, paragraphs } })).toEqual(
          comparisonOf({ original, translation }),
        );
      }),
      runs,
    );
  });
});
