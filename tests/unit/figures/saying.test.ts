import { describe, expect, it } from 'vitest';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { sayFigure } from '../../../core/figures/saying/sayFigure.ts';
import { findLanguage } from '../../../core/languages/index.ts';
import type { Language } from '../../../core/languages/language.ts';

function language(tag: string): Language {
  const found = findLanguage(tag);
  if (!found) throw new Error(`There is no language ${tag}`);
  return found;
}

/** What the first figure of a sentence is in another language; spaces of any width are one. */
function said(from: string, sentence: string, to: string): string | null {
  const [figure] = recogniseFigures(sentence, language(from));
  if (!figure) throw new Error(`There is no figure in: ${sentence}`);
  return sayFigure(figure, language(to))?.replace(/\s/g, ' ') ?? null;
}

describe('a figure in the notation of another language', () => {
  it.each([
    ['Het kost 2,3 miljard dollar.', '2.3 billion US dollars'],
    ['Het kost 22.640.000 euro.', '22.64 million euros'],
    ['Het kost 1.000.000 euro.', '1 million euros'],
    ['Het kost 1.234.567 euro.', '1,234,567 euros'],
    ['Het kost 1.000.500 euro.', '1,000,500 euros'],
    ['Het kost 900.000 tot 2.000.000 euro.', '900,000–2,000,000 euros'],
    ['Het begint om half negen.', '8:30'],
    ['Het begint om half negen ’s avonds.', '20:30'],
    ['Er kwamen tientallen mensen.', 'dozens'],
    ['Dat is 1,5 procentpunt meer.', '1.5 percentage points'],
    ['Dat is tussen 5 en 10 procent.', '5% – 10%'],
    ['Dat is meer dan 20 miljoen euro.', 'more than 20 million euros'],
    ['De helft is weg.', '50%'],
    ['Hij won de tweede prijs.', 'second'],
    ['Het werd twee keer zo groot.', '2×'],
    ['Op 28 december kwam het uit.', 'December 28'],
    ['In maart 2018 kwam het uit.', 'March 2018'],
    ['Zaterdag komt het uit.', 'Saturday'],
    ['De centrale levert 5 tot 10 megawatt.', '5–10 megawatts'],
    ['De centrale levert 5 megawatt.', '5 megawatts'],
    ['De centrale levert 1 megawatt.', '1 megawatt'],
  ])('%s: %s', (sentence, expected) => {
    expect(said('nl', sentence, 'en')).toBe(expected);
  });

  it('is written as that language writes numbers and nouns', () => {
    expect(said('en', 'It costs 2.3 billion dollars.', 'nl')).toBe('2,3 miljard Amerikaanse dollar');
    expect(said('nl', 'Er kwamen tientallen mensen.', 'de')).toBe('Dutzende');
    expect(said('nl', 'Het is 3 vierkante kilometer.', 'de')).toBe('3 Quadratkilometer');
  });

  it.each([
    'Een derde van de klanten is weg.',
    'Ruim een derde van de klanten is weg.',
    'In het tweede kwartaal van 2019 kwam het uit.',
    'In de jaren tachtig kwam het uit.',
    'In 44 v.Chr. kwam het uit.',
    'Tussen mei en juni 2019 kwam het uit.',
    'Het kost 1.234.567.890.123.456.789 euro.',
    'Het kost 1,2345678901234567 tot 5 euro.',
    'Het werd 1.234.567.890.123.456.789 keer zo groot.',
  ])('is not said where that would be a guess: %s', (sentence) => {
    expect(said('nl', sentence, 'en')).toBeNull();
  });

  it('keeps to dates that it knows whole', () => {
    const figure = { kind: 'date', text: '', start: 0, end: 0 } as const;
    expect(sayFigure({ ...figure, value: '2019-12-28T10:00' }, language('en'))).toBeNull();
  });

  it('survives values that no engine writes', () => {
    const figure = { kind: 'number', text: '', start: 0, end: 0 } as const;
    const values = ['', 'x', 'NaN', 'XXXX-13-45', 'XXXX-WXX-9', '9'.repeat(400), '-', '0.0000000000001'];
    for (const kind of ['number', 'money', 'date', 'time', 'quantity', 'fraction', 'ordinal'] as const)
      for (const value of values)
        expect(
          () => sayFigure({ ...figure, kind, value, unit: value }, language('en')),
          `${kind} ${value}`,
        ).not.toThrow();
  });
});
