import { type Case, checkCases, checkTexts } from './cases.ts';

/** Currencies and units right at the edge: signs, codes, cents, dashes, symbols. */
const dutch: Case[] = [
  ['Het kost US $ 5, C$6 en C $7.', 'money 5 USD; money 6 CAD; money 7 USD'],
  ['De lijst EUR een en EUR vijf.', 'number 5'],
  ['Het kost 5 usd, 5 top en 5 TOP.', 'money 5 USD; number 5; money 5 TOP'],
  ['Het kost €50, - zegt hij - en €50,-5.', 'money 50 EUR; money 50 EUR; number 5'],
  ['Een 5-euro-biljet en een biljet van 5 - euro of dollar.', 'money 5 EUR; number 5'],
  ['Zij kreeg 5 €7-bonnen, 2 € en $ 3.', 'number 5; money 7 EUR; money 2 EUR; money 3 USD'],
  ['Er waren 5 kronen, 6 Zweedse kronen en een Zweedse kroon.', 'money 5 SEK; money 6 SEK; money 1 SEK'],
  [
    'Zij betaalde 15 dollar en 1.500 cent, of een dollar en een cent.',
    'money 15 USD; money 15|0.015; money 1 USD; money 0.01',
  ],
  ['Zij betaalde 15 dollar en 99 cent, 1.250 cent in totaal.', 'money 15.99 USD; money 12.5|0.0125'],
  [
    'Er brandde 5 vierkante km bos en 6 kubieke meter hout, na 3 vierkante uren.',
    'quantity 5 square-kilometer; quantity 6 cubic-meter; number 3',
  ],
  ['Hij at 5 KILO, en in 5 BAR hing muziek.', 'quantity 5 kilogram; number 5'],
  ['De snelheid is 3 km/minuut of 3 km een uur.', 'quantity 3 kilometer-per-minute; quantity 3 kilometer-per-hour'],
  ['Zij vervoert 3 liter per boot en 3 liter een dag.', 'quantity 3 liter; quantity 3 liter'],
];
const english: Case[] = [
  ['He won 5 in the draw and 5 South Korean won.', 'number 5; money 5 KRW'],
  ['The word has 5 s’s, and 5 s is short.', 'number 5; duration 5 second'],
];

checkCases('nl', dutch);
checkCases('en', english);
checkTexts('nl', [
  ['De prijs is € 24,- nu, € 24,–, later 24 dollar en 5 cent.', '€ 24,- | € 24,– | 24 dollar en 5 cent'],
]);
