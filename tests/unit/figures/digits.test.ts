import { describe, expect, test } from 'vitest';
import { readDigits } from '../../../core/figures/numbers/numerals.ts';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { formatDecimal } from '../../../core/text/decimal.ts';
import { type Case, checkCases, language } from './cases.ts';

/** Digits and the marks between them: numbers, dates, money. */
const dutch: Case[] = [
  ['Op 01/02/19 en 31-12-98 ging het mis.', 'date 2019-02-01; date 1998-12-31'],
  ['Op 2019-13-01 ging het mis.', ''],
  ['Op 2019-02-30 ging het mis.', ''],
  ['Op 2019/02/03 ging het mis.', 'date 2019-02-03'],
  ['Op 13.5.2015 en 1.13.2015 ging het mis.', 'date 2015-05-13; date 2015-01-13'],
  ['Op 5.4.3 draait het.', ''],
  ['Het nummer 1-222-2222-2222 is bezet.', ''],
  ['De jaren 2014–2016 en 2016–2014.', 'date 2014..2016; date 2016; date 2014'],
  ['Van 2011-2009 telt het af.', 'date 2011; date 2009'],
  ['In 2010,2011 en 2012.', 'date 2010; date 2011; date 2012'],
  ['De nummers 1,2,3 en 4.', 'number 1; number 2; number 3; number 4'],
  ['De nummers 12,345,678.', 'number 12345678'],
  ["Het gewicht 1'234'567 gram.", 'quantity 1234567 gram'],
  ["Het gewicht 1'234 gram.", 'quantity 1234 gram'],
  ['Het getal 1.5.7 is een versie.', ''],
  ['De prijs is € 24,- of € 24,–.', 'money 24 EUR; money 24 EUR'],
  ['De prijs is 24 € en 24€.', 'money 24 EUR; money 24 EUR'],
  ['In 2018 US$ 5 miljoen en 5 US$.', 'date 2018; money 5000000 USD; money 5 USD'],
  ['De prijs is 5 US dollar en 5 A$.', 'money 5 USD; money 5 AUD'],
  ['De prijs is 5$ en $2b$3.', 'money 5 USD; money 2000000000 USD; money 3 USD'],
  ['De prijs is Rs. 500 en Rs 500 en 500 rs.', 'money 500 INR; money 500 INR; money 500 INR'],
  ['De prijs is 15 dollar en 150 cent.', 'money 15 USD; money 1.5'],
  ['De prijs is 15 dollar en 1,5 cent.', 'money 15 USD; money 0.015'],
  ['De prijs is 15 dollar 15 cent.', 'money 15.15 USD'],
  ['De prijs is 5 zł en 5 kč.', 'money 5 PLN; money 5 CZK'],
  ['De prijs is tientallen dollars.', 'money 10 USD vague'],
  ['De prijs is $ twintig.', 'money 20 USD'],
  ['Een euro per stuk en $ 5 per maand.', 'money 1 EUR; money 5 USD'],
  [
    'Honderdduizend, tweehonderdste, vijfmaal, vijfvoudig en zestigjarige.',
    'number 100000; ordinal 200; multiplier 5; multiplier 5; duration 60 year',
  ],
  ['Drieënhalf en drieëneenhalf miljoen.', 'number 3.5; number 3500000'],
  ['Zestienhonderd en zeventienhonderdtweeëntachtig.', 'number 1600; number 1782'],
  ['De 1e, de 2de en de 100ste.', 'ordinal 1; ordinal 2; ordinal 100'],
  ['De 25-jarige en de 3-daagse.', 'duration 25 year; duration 3 day'],
  ['Plus 3 graden en min 3 graden.', 'temperature 3 degree; temperature -3 degree'],
  ['Een plus van 3 procent, min een.', 'percent 3'],
  ['Hij had (-3) en “-4” punten.', 'number -3; number -4'],
  ['Hij had 10-3 en 10 - 3 punten.', 'number 10; number 3; number 10; number 3'],
  ['Nul komma nul vijf en drie komma veertien.', 'number 0.05; number 3.14'],
  ['De lengte is 1,80 meter.', 'quantity 1.8 meter'],
  ['Het is 7 uur en 15 minuten.', 'time 07:00|19:00; duration 15 minute'],
  ['Het duurt 7 uur, 15 minuten en 3 seconden.', 'duration 7 hour; duration 15 minute; duration 3 second'],
  [
    'Het duurt 2 weken, 3 maanden, 4 jaar en 5 eeuwen.',
    'duration 2 week; duration 3 month; duration 4 year; duration 5 century',
  ],
  ['Het duurt twee etmalen.', 'duration 2 day'],
  [
    '5 graden Celsius, 5 graden Fahrenheit en 300 kelvin.',
    'temperature 5 celsius; temperature 5 fahrenheit; temperature 300 kelvin',
  ],
  [
    '12 dB, 5 bar, 20 pk, 50 fps en 600 dpi.',
    'quantity 12 decibel; quantity 5 bar; quantity 20 horsepower; quantity 50 frame-per-second; quantity 600 dot-per-inch',
  ],
  ['Een kilo, een liter en een meter.', 'quantity 1 kilogram; quantity 1 liter; quantity 1 meter'],
  ["5 kilo's, 3 liters en 2 meters.", 'quantity 5 kilogram; quantity 3 liter; quantity 2 meter'],
  ['5 km², 5 km2, 5 km³.', 'quantity 5 square-kilometer; quantity 5 square-kilometer; quantity 5 cubic-kilometer'],
  ['5 G en 5G en 5 g.', 'number 5; quantity 5 gram'],
  ['5 Wh, 5 kWh, 5 kW/h.', 'quantity 5 watt-hour; quantity 5 kilowatt-hour; quantity 5 kilowatt-per-hour'],
];
const english: Case[] = [
  ['It was on 01/02/19 and 12/31/98.', 'date 2019-01-02|2019-02-01; date 1998-12-31'],
  ['It was on 2019-13-01 and 2019-02-30.', ''],
  ['It was on 5/31/2019 and 31/5/2019.', 'date 2019-05-31; date 2019-05-31'],
  ['It was on 5/5/2019.', 'date 2019-05-05'],
  ['It was on 13.5.2015 and 5.13.2015.', 'date 2015-05-13; date 2015-05-13'],
  ['It was 2014–2016 and 2016–2014.', 'date 2014..2016; date 2016; date 2014'],
  ['1,2,3 and 12,345,678.', 'number 1; number 2; number 3; number 12345678'],
  ['2010,2011 and 2012.', 'date 2010; date 2011; date 2012'],
  ['The price is Rs. 500 and Rs 500.', 'money 500 INR; money 500 INR'],
  ['The price is 5$ and $2b$3.', 'money 5 USD; money 2000000000 USD; money 3 USD'],
  ['In 2018 US$ 5 million and 5 US$.', 'date 2018; money 5000000 USD; money 5 USD'],
  ['The price is 15 dollars and 150 cents.', 'money 15 USD; money 1.5'],
  ['The price is dozens of dollars.', 'money 10 USD vague'],
  ['Plus 3 degrees and minus 3 degrees.', 'temperature 3 degree; temperature -3 degree'],
  ['He had (-3) and “-4” points.', 'number -3; number -4'],
  ['He had 10-3 and 10 - 3 points.', 'number 10; number 3; number 10; number 3'],
  ['Nought point zero five and three point one four.', 'number 0.05; number 3.14'],
  ['It takes 7 hours, 15 minutes and 3 seconds.', 'duration 7 hour; duration 15 minute; duration 3 second'],
  [
    'It takes 2 weeks, 3 months, 4 years and 5 centuries.',
    'duration 2 week; duration 3 month; duration 4 year; duration 5 century',
  ],
  ['It takes a fortnight and two decades.', 'duration 2 week; duration 2 decade'],
  [
    '12 dB, 5 bar, 20 hp, 50 fps and 600 dpi.',
    'quantity 12 decibel; quantity 5 bar; quantity 20 horsepower; quantity 50 frame-per-second; quantity 600 dot-per-inch',
  ],
  ['5 s, 5s, 5 h and 5h.', 'duration 5 second; duration 5 hour; duration 5 hour'],
  ['5 G, 5G and 5 g.', 'number 5; quantity 5 gram'],
  ['5 m, 5m and $5m.', 'quantity 5 meter; quantity 5 meter; money 5000000 USD'],
  ['Two thousand nineteen and two thousand and nineteen.', 'number 2019; number 2019'],
  ['One million two hundred thousand.', 'number 1200000'],
  ['Three hundred thousand million.', 'number 300000000000'],
  ['Thirty-five-year-old and 35-year-olds.', 'duration 35 year; duration 35 year'],
  ['The 1st, the 2nd, the 100th and the 11th.', 'ordinal 1; ordinal 2; ordinal 100; ordinal 11'],
  ['Tenfold, twofold and 3-fold.', 'multiplier 10; multiplier 2; multiplier 3'],
];

checkCases('nl', dutch);
checkCases('en', english);

describe('digits with marks', () => {
  test.each([
    ['7', ',', '7'],
    ['07', ',', null],
    ['0', ',', '0'],
    ['1.234', ',', '1234|1.234'],
    ['1,234', ',', '1.234|1234'],
    ['1.234', '.', '1.234|1234'],
    ['12.34', ',', '12.34'],
    ['0.123', ',', '0.123'],
    ['00.123', ',', null],
    ["1'234", ',', '1234'],
    ['1.234.567', ',', '1234567'],
    ['1.234.56', ',', null],
    ['1.234,5', ',', '1234.5'],
    ['1,234.5', ',', '1234.5'],
    ['12,34.5', ',', null],
    ['1.234,567.8', ',', null],
    ['1234.567,8', ',', null],
    ['1'.repeat(30), ',', '1'.repeat(30)],
    ['1'.repeat(31), ',', null],
  ])('%s where %s divides decimals: %s', (text, mark, expected) => {
    const found = readDigits(text, mark);
    const values = found && [found.value, found.alternative].flatMap((each) => (each ? formatDecimal(each) : []));
    expect(values?.join('|') ?? null).toBe(expected);
  });
});

test.each([
  [undefined, '1998'],
  ['2019-05-01T12:00:00Z', '1998'],
  ['2060-01-01', '2098'],
  ['soon', '1998'],
  ['0000-01-01', '1998'],
])('two digits of a year, read in an article of %s', (reference, year) => {
  const options = reference === undefined ? {} : { reference };
  expect(recogniseFigures("Het was in '98.", language('nl'), options).map(({ value }) => value)).toEqual([year]);
});
