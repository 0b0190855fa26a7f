import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../core/alignment/sentences.ts';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { tokenise } from '../../../core/text/words.ts';
import { summary } from '../figures/cases.ts';
import { madeUp } from './madeUp.ts';

describe('a language that is nothing but data', () => {
  test.each([
    ['Il kosta 2.300,5 eurö.', 'money 2300.5 EUR'],
    ['Il kosta 3,4 mio. Eurö.', 'money 3400000 EUR'],
    ['Ad 3. Okto 2019 venis duadek Homos.', 'date 2019-10-03; number 20'],
    ['La 21. Sekulo komensa.', 'ordinal 21'],
    ['In la 3. Quartalo 2018.', 'date 2018-Q3'],
    ['Il kosta 12. La Homo pagas.', 'number 12'],
    ['Penaultriadek Homos.', 'number 35'],
    ['Duaunahemi Kilometro.', ''],
    ['Duahemi kilometro.', 'quantity 2.5 kilometer'],
    ['Ad hemi okta.', 'time 07:30|19:30'],
    ['La 80er Zori.', 'date 198X'],
    ['Plü ol 5 persento.', 'percent 5 over'],
    ['Intro 5 ul 10 persento.', 'percent 5..10'],
    ['Un 3-Kamero-Domo.', 'number 3'],
  ])('its figures: %s', (sentence, expected) => {
    expect(recogniseFigures(sentence, madeUp).map(summary).join('; ')).toBe(expected);
  });

  test('its sentences: a stop behind digits ends none before a noun, and does before a word that begins one', () => {
    const sentencesOf = (text: string) => splitSentences(text, madeUp).map(({ start, end }) => text.slice(start, end));
    expect(sentencesOf('Ad 3. Okto venis il. La Homo pagas 12. La fino.')).toEqual([
      'Ad 3. Okto venis il.',
      'La Homo pagas 12.',
      'La fino.',
    ]);
  });

  test('its words: what an apostrophe joins stands alone', () => {
    const { clitics } = madeUp.sentences;
    expect(tokenise("D'homo m’ama, d'Ann's.", 0, clitics).map(({ text, start }) => [text, start])).toEqual([
      ['homo', 2],
      ['ama', 9],
      ["Ann's", 16],
    ]);
  });
});
