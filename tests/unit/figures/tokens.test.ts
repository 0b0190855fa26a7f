import { describe, expect, test } from 'vitest';
import { END, Tokens } from '../../../core/text/tokens.ts';
import { type Case, checkCases, checkTexts } from './cases.ts';

/** How a text falls into words, digits and marks: scripts, accents, invisible characters, capitals. */
const dutch: Case[] = [
  ['Het kost ￥500 of ￡５０.', 'money 500 JPY; money 50 GBP'],
  [
    'Er waren ١٠ boten en ٠ kranen, ٣٫٥ ton en ١٬٢٣٤ kilo.',
    'number 10; number 0; quantity 3.5 tonne; quantity 1234 kilogram',
  ],
  ['Dit is nodig:\n1. Schil 3 appels.\r2) Rasp 4 uien.', 'number 3; number 4'],
  ['Slechts e\u0301e\u0301n server en tweee\u0308ntwintig routers.', 'number 1; number 22'],
  ["Hij riep 'vijf' en ‘zes’ en “zeven”.", 'number 5; number 6; number 7'],
  ['De Élan 3 is uit, de Àra 4 en de Þór 5 zijn oud.', ''],
  ['De eBike 5 rijdt goed en de MacBook 6 rekent mee.', ''],
  ['In Zwolle 5 gewonden.', 'number 5'],
  ['Het team uit Ödön 5 wint.', 'number 5'],
];
const english: Case[] = [
  ['COURT CLEARS 5 OF MURDER', 'number 5'],
  ['It’s the 80s’ music, he said: ‘five’.', 'date 198X; number 5'],
];

checkCases('nl', dutch);
checkCases('en', english);

checkTexts('nl', [
  ['De vijf\u00adtien landen en 3\u200b00 boten \u00adkosten\u00ad €\u200b5.', 'vijf\u00adtien | 3\u200b00 | €\u200b5'],
  ['\u200b\u200b7 boten', '7'],
]);

describe('tokens', () => {
  const none = { look: () => null };

  test('well behind the one that is read are let go, the last few kept', () => {
    const tokens = new Tokens('woord '.repeat(2000), none);
    expect(tokens.at(1500).text).toBe('woord');
    tokens.release(1500);
    expect(tokens.at(1491).type).toBe(END);
    expect(tokens.at(1492)).toMatchObject({ text: 'woord', start: 6 * 1492 });
    expect(tokens.at(1999).text).toBe('woord');
    expect(tokens.at(2000).type).toBe(END);
  });

  test('are kept while few of them lie behind', () => {
    const tokens = new Tokens('woord '.repeat(2000), none);
    expect(tokens.at(500).text).toBe('woord');
    tokens.release(500);
    expect(tokens.at(0).text).toBe('woord');
  });
});
