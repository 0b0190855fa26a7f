import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../core/article/text.ts';
import { compare } from '../../../core/comparison/compare.ts';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { language } from '../figures/cases.ts';

const en = language('en');
const nl = language('nl');

/** One of each kind: zero-width, soft hyphen, override and isolate of direction, filler, variant, tag. */
const UNSEEN = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u00AD',
  '\u202E',
  '\u202D',
  '\u2067',
  '\u2069',
  '\u200F',
  '\u061C',
  '\u034F',
  '\u180E',
  '\u2060',
  '\u206A',
  '\u3164',
  '\uFE0F',
  '\uFEFF',
  '\u{E0031}',
];

const values = (text: string) =>
  recogniseFigures(text, en).map(({ kind, value, unit, bound }) => ({ kind, value, unit, bound }));

describe('what is shown as nothing can not disguise a figure', () => {
  const plain = 'It paid about 1,250,000 euros for 12.5 percent of three million shares on 5 May 2019.';

  test.each(UNSEEN.map((hidden) => [hidden.codePointAt(0)?.toString(16), hidden]))('U+%s', (_, hidden) => {
    const between = [...plain].join(hidden);
    expect(values(plain)).toHaveLength(4);
    expect(values(between)).toEqual(values(plain));
  });

  test('wherever it stands, and the figure is cut out with it', () => {
    const place = fc.tuple(fc.nat(plain.length), fc.constantFrom(...UNSEEN));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const units = [...plain];
        for (const [at, hidden] of places) units.splice(at, 0, hidden);
        const text = units.join('');
        expect(values(text)).toEqual(values(plain));
        for (const figure of recogniseFigures(text, en)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(values(`It is ${figure.text}.`)).toHaveLength(1);
        }
      }),
    );
  });

  test('and marks of direction never reach what is shown', () => {
    expect(fold('loss of \u202E000 1\u202C euros \u2066up\u2069\u200F')).toBe('loss of 000 1 euros up');
  });

  test('so two versions that differ in nothing else agree', () => {
    const original = {
      language: 'nl',
      paragraphs: ['Het bedrijf verkocht vorig jaar 1.250 servers aan banken in het land.'],
    };
    const translation = {
      language: 'en',
      paragraphs: ['The company sold 1\u200B,\u200B2\u202E5\u202C0 servers to banks in the country last year.'],
    };
    const result = compare(original, translation);
    expect(result.ok && result.comparison.figures.map(({ status }) => status)).toEqual(['same']);
  });
});

describe('digits of other scripts', () => {
  test.each([
    ['full width', '１２．５％', 'percent', '12.5'],
    ['full width with a comma', '１，０００', 'number', '1000'],
    ['Arabic-Indic', '٣٥ percent', 'percent', '35'],
    ['Arabic-Indic with its own marks', '٣٬٥٠٠٫٢٥ percent', 'percent', '3500.25'],
    ['Devanagari', '१२ percent', 'percent', '12'],
    ['mixed with ours, as a disguise would', '1٢3 percent', 'percent', '123'],
    ['ours with the Arabic mark of thousands', '12\u066C000 percent', 'percent', '12000'],
  ])('count as digits: %s', (_, text, kind, value) => {
    expect(recogniseFigures(text, en)).toMatchObject([{ kind, value, text }]);
  });

  test.each([
    ['letters that look like digits', 'lOO percent'],
    ['mathematical digits', '𝟛𝟝 percent'],
    ['digits in circles', '①② percent'],
    ['digits struck through', '1\u03352\u0335 percent'],
  ])('that are signs and no digits are no figure: %s', (_, text) => {
    expect(recogniseFigures(text, en)).toEqual([]);
    expect(recogniseFigures(text, nl)).toEqual([]);
  });
});
