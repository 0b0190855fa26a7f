import { type Case, checkCases } from './cases.ts';

/** Ordinals, parts, ratios and words that are a figure by themselves, and what only resembles them. */
const dutch: Case[] = [
  ['De 1.000e klant en de 23e bezoeker.', 'ordinal 1000|1; ordinal 23'],
  ['Er zijn er 5 de laatste tijd.', 'number 5'],
  ['Een derde-generatie chip.', 'ordinal 3'],
  ['Bijna half-open deuren, en het glas is half. Of kwart.', ''],
  ['Een cijfer van 2,5 op de 10, en 5 van de 7,5 punten.', 'number 2.5; number 10; number 5; number 7.5'],
  ['Een miljoen van de drie miljoen mensen.', 'number 1000000; number 3000000'],
  ['Een van de drie boten zonk, een op de vier voer door.', 'number 3; fraction 0.25'],
  ['Vijf van de vijf boten, twee van de 2500 kranen.', 'number 5; number 5; fraction 0.0008'],
  ['Welke factor een rol speelt, is de vraag.', ''],
  ['Op twee na, kwamen allen; op drie na. De op twee na beste won.', 'number 2; number 3; ordinal 3'],
  [
    'De eenheid van eenendertig achterliggende drieluiken, een tweeling van tweeëntwintigers in de twintigen.',
    'number 31',
  ],
  [
    'Op de eenendertigste mei kwam de tweeëntwintigste; een zevenenhalfjarige bleef.',
    'date XXXX-05-31; ordinal 22; duration 7.5 year',
  ],
  ['Een tweeduizendsteling en een drieënhalfvijf bestaan niet.', ''],
  ['Een kwartje en een dubbeltje.', 'money 0.25 EUR; money 0.1 EUR'],
  [
    'Een paar honderd miljoen euro, enkele tientallen duizend euro.',
    'money 100000000 EUR vague; money 10000 EUR vague',
  ],
];
const english: Case[] = [
  ['She counted three in 2019, and two in 10 minutes.', 'number 3; date 2019; number 2; duration 10 minute'],
  ['They sold 15 in 20 towns and won three in 12 games.', 'number 15; number 20; number 3; number 12'],
  ['Nine in ten voters, two of the 2500 boats.', 'fraction 0.9; fraction 0.0008'],
  ['Tenth of a gallon spilled, fifth gallon sold.', 'quantity 0.1 gallon; ordinal 5'],
  ['Two double rooms, but double the price.', 'number 2; multiplier 2'],
  ['A few hundred thousand people, several thousand boats.', 'number 100000 vague; number 1000 vague'],
];

checkCases('nl', dutch);
checkCases('en', english);
