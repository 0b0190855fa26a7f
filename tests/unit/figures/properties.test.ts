import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, recogniseFigures } from '../../../core/figures/recognise.ts';
import { language } from './cases.ts';
import { spellDutch, spellEnglish } from './spell.ts';

const dutch = language('nl');
const english = language('en');
const below1e15 = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999_999_999_999 }));

function grouped(value: number | bigint, mark: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

describe('every whole number below 10^15 survives', () => {
  test.each([
    ['nl', dutch, '.'],
    ['en', english, ','],
  ] as const)('%s digits', (_, language, mark) => {
    fc.assert(
      fc.property(below1e15, (value) => {
        const [figure, ...more] = recogniseFigures(`(${grouped(value, mark)})`, language);
        expect(more).toEqual([]);
        expect(figure?.value).toBe(String(value));
      }),
    );
  });

  test.each([
    ['nl', dutch, spellDutch],
    ['en', english, spellEnglish],
  ] as const)('%s words', (_, language, spell) => {
    fc.assert(
      fc.property(below1e15, (value) => {
        const words = spell(value);
        const figures = recogniseFigures(`${words} euro`, language);
        expect(figures).toMatchObject([
          { kind: 'money', value: String(value), unit: 'EUR', text: `${words} euro`, start: 0 },
        ]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('every amount survives', () => {
  const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }));
  test.each([
    ['nl', dutch, '.', ','],
    ['en', english, ',', '.'],
  ] as const)('%s', (_, language, group, decimal) => {
    fc.assert(
      fc.property(amount, fc.constantFrom('$', '€', '£'), ([units, cents], sign) => {
        const text = `${sign}${grouped(units, group)}${decimal}${String(cents).padStart(2, '0')}`;
        const [figure] = recogniseFigures(`Op ${text} na.`, language);
        expect(figure?.text).toBe(text);
        expect(Number(figure?.value)).toBe(Number(`${units}.${String(cents).padStart(2, '0')}`));
      }),
    );
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'een één twee half honderd duizend miljoen en komma van tot tussen ruim meer dan kwart voor om uur euro procent mei zaterdag Q2 jaren % $ € - – . , / : + 1 23 1.000 2,5 2019 a an one twenty hundred and point from to between over quarter past p.m. May dollars percent of in x th s'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.tuple(words, fc.constantFrom(' ', '', '\u00a0', '\n', '-')), { maxLength: 30 })
      .map((parts) => parts.flat().join('')),
  );

  test('nothing throws, and figures are cut out exactly, in order, without overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(dutch, english), (input, language) => {
        let end = 0;
        for (const figure of figuresIn(input, language)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(input.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.value ?? figure.from ?? figure.to).toBeTypeOf('string');
          end = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('lone surrogates, control characters and mixed scripts leave the figures that are there', () => {
    const input = '\ud800 12 procent \u0000\u0007 \udfff 漢字 3 км ٣٥ 𝟛 5 euro';
    expect(recogniseFigures(input, dutch).map(({ text }) => text)).toEqual(['12 procent', '3', '٣٥', '5 euro']);
  });

  test('a million characters on one line are read', () => {
    let count = 0;
    for (const figure of figuresIn('omzet van 5 miljoen euro, '.repeat(40_000), dutch)) {
      count += figure.value === '5000000' ? 1 : 0;
    }
    expect(count).toBe(40_000);
  });

  test('what is no text has no figures', () => {
    const notText: unknown = null;
    expect(Reflect.apply(recogniseFigures, undefined, [notText, dutch])).toEqual([]);
  });
});
