import { type Case, checkCases, checkTexts } from './cases.ts';

/** Signs, scales, fractions and decimals in words, and what only stands beside a number. */
const dutch: Case[] = [
  ['Het gemiddelde is een komma vijf, het record nul komma zeven.', 'number 1.5; number 0.7'],
  ['Van drie komma veertien naar drie komma zes.', 'number 3.14; number 3.6'],
  ['Het kost 3 euro per dozijn.', 'money 3 EUR; number 12'],
  ['Een viertal boten, een twaalftal kranen.', 'number 4; number 12 about'],
  ['Zijn eerste miljoen is binnen.', 'ordinal 1; number 1000000'],
  ['Zij won met 1,5 tiende punt.', 'number 1.5; ordinal 10'],
  ['De 100 derde klassers.', 'number 100; ordinal 3'],
  ['De video trok 40K kijkers op een 8K-scherm.', 'number 40000'],
  ['In groep 5 honderdtwintig kinderen.', 'number 5; number 120'],
  ['De meter bleef op -een streep- staan, niet op -2.', 'number -2'],
  ['Voor € 2,50 en een half brood.', 'money 2.5 EUR'],
  ['Vijf en nog een half brood.', 'number 5'],
  ['De helft van een dozijn eieren.', 'fraction 0.5; number 12'],
];
const english: Case[] = [
  ['The change was minus one kg, the score minus one.', 'quantity -1 kilogram; number -1'],
  ['A plus of five today is a minus a day later.', 'number 5; duration 1 day'],
  ['She sold 3 dozen eggs and a dozen pies.', 'number 36; number 12'],
  ['It won by a hundredth of a second.', 'duration 0.01 second'],
  ['It runs twenty and three fifths miles, 3 million and a quarter in all.', 'quantity 20.6 mile; number 3250000'],
  ['Two million and a half million votes.', 'number 2500000'],
  ['A two-and-a-half-year plan and a 3-million fund.', 'duration 2.5 year; number 3000000'],
  ['Two and four thirds of them.', 'number 2; fraction 1.333333333333333'],
  ['Ten-half of them.', 'number 10; fraction 0.5'],
];

checkCases('nl', dutch);
checkCases('en', english);
checkTexts('en', [
  [
    'Two-and-a-half years, half a dozen eggs, a hundred and first try.',
    'Two-and-a-half years | half a dozen | a hundred and first',
  ],
]);
