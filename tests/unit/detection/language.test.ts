import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { isForeign } from '../../../core/detection/functionWords.ts';
import { confirmLanguage } from '../../../core/detection/language.ts';
import { sites } from '../../../core/sites/index.ts';

const TEXT = 'The company sold more servers than ever before.\n\nIt did not say to whom, and nobody asked.';

function article(text: string) {
  const read = readPlainText(text, 'en', sites);
  if (!read) throw new Error('no text');
  return { ...read, site: 'techzine' };
}

describe('confirmLanguage', () => {
  it('asks among the languages in question', () => {
    const asked: string[][] = [];
    const guess = (_: string, only: string[]): string => {
      asked.push(only);
      return 'en';
    };
    expect(confirmLanguage(article(TEXT), 'en', ['nl'], guess)).toBe('yes');
    expect(asked).toEqual([['en', 'nl']]);
  });
  it('says no where the text is in another one', () => {
    expect(confirmLanguage(article(TEXT), 'en', ['nl'], () => 'nl')).toBe('no');
  });
  it('is unsure where the guess is none of them, or the text too short to ask', () => {
    expect(confirmLanguage(article(TEXT), 'en', ['nl'], () => 'und')).toBe('unsure');
    expect(confirmLanguage(article('Too short.'), 'en', ['nl'], () => 'nl')).toBe('unsure');
  });
});

describe('isForeign', () => {
  const english =
    'The company says that it sold more to the banks and that the rest of the market is waiting for it. '.repeat(3);
  const dutch =
    'Het bedrijf zegt dat het meer aan de banken verkocht en dat de rest van de markt er nog op wacht. '.repeat(3);
  it('tells a text in another language', () => {
    expect(isForeign(dutch, 'en')).toBe(true);
    expect(isForeign(english, 'nl')).toBe(true);
  });
  it('never doubts a text in its own language, a short text or a language it does not know', () => {
    expect(isForeign(english, 'en')).toBe(false);
    expect(isForeign(dutch, 'nl')).toBe(false);
    expect(isForeign('Drie woorden hier', 'en')).toBe(false);
    expect(isForeign(english, 'fy')).toBe(false);
  });
});
