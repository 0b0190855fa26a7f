import { type Case, checkCases, checkTexts } from './cases.ts';

/** What stands behind a number: a share, money, a unit, a time, and words that only look like one of them. */
const dutch: Case[] = [
  [
    'De rente daalde met een half procent, een kwart procentpunt en een tiende procentpunt.',
    'percent 0.5; percentage-points 0.25; percentage-points 0.1',
  ],
  ['Zij droeg een kroon.', ''],
  ['Het risico is 0,1 keer zo groot, de camera heeft 3×zoom.', 'multiplier 0.1; multiplier 3'],
  ['De 16 jarige deelnemers.', 'duration 16 year'],
  ["Het schip ligt op 52°N, 52°30' noorderbreedte.", 'number 52; number 52; number 30'],
  ['Na 3 uur of een half etmaal.', 'duration 3 hour; duration 0.5 day'],
  ['De reis duurt 3 uur en nog half zo lang.', 'duration 3 hour'],
  ['De reis duurt 3 uur, ongeveer half zo lang.', 'duration 3 hour; fraction 0.5 about'],
  ['Hij reed 3 uur en een beetje verder.', 'duration 3 hour'],
  ['Hij zat een dag en een half jaar vast.', 'duration 1 day; duration 0.5 year'],
  ['De schade: 5 meter muur.', 'quantity 5 meter'],
  ['De schade van ruim drie ton.', 'money 300000 EUR over'],
  ['Het saldo is -€1.250.', 'money -1250|-1.25 EUR'],
  ['Tussen duizend en vijf miljoen mensen.', 'number 1000..5000000'],
];
const english: Case[] = [
  [
    'The bank cut rates by half a percentage point, then a quarter of a percentage point.',
    'percentage-points 0.5; percentage-points 0.25',
  ],
  ['Half a percent of the voters, three quarters of a percent of the rest.', 'percent 0.5; percent 0.75'],
  ['A ticket costs 100 won.', 'money 100 KRW'],
  ['It left a mark.', ''],
  ['They owe 5 pounds sterling of rent and 6 Egyptian pounds of tax.', 'money 5 GBP; money 6 EGP'],
  [
    'She paid 5 HK$ of fees, five dollars of change and two million pounds of debt.',
    'money 5 HKD; money 5 USD; money 2000000 GBP',
  ],
  ['In 2019 one hour cost $5.', 'date 2019; duration 1 hour; money 5 USD'],
  ['It costs 100$ a day, 5 cents a minute or 70% a year.', 'money 100 USD; money 0.05; percent 70'],
  ['Between a thousand and five million people.', 'number 1000..5000000'],
  ['The pre-$5 era.', 'money 5 USD'],
  ['Menu - $5 coffee.', 'money 5 USD'],
  ['Plus $5 in fees, minus $3 off.', 'money 5 USD; money -3 USD'],
  ['The shaft ends 5 meters below zero, at 5 °C below freezing.', 'quantity -5 meter; temperature -5 celsius'],
];

checkCases('nl', dutch);
checkCases('en', english);

checkTexts('nl', [
  ['Er ging vijf ton euro om, en vijf ton graan.', 'vijf ton euro | vijf ton'],
  ['Bijna een kwart procent.', 'Bijna een kwart procent'],
]);
checkTexts('en', [['A quarter of a percentage point more.', 'A quarter of a percentage point']]);
