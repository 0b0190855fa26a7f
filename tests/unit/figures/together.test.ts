import { checkCases } from './cases.ts';

/** Which figures share what is said once, which make a range, and which stand alone. */
checkCases('nl', [
  ['In 3 en mei 2019.', 'number 3; date 2019-05'],
  ['5 miljoen, 10 en 20 procent.', 'number 5000000; percent 10; percent 20'],
  ['Tientallen, 5 en 6 procent.', 'number 10 vague; percent 5; percent 6'],
  ['De 11-, 12- en 13-jarigen.', 'duration 11 year; duration 12 year; duration 13 year'],
  ["Twee- en driejarige pony's.", 'duration 2 year; duration 3 year'],
  ['Vijf en 2018-2019.', 'number 5; date 2018..2019'],
  ['Zij werd 3 en vierde, of 4 of vijfde.', 'number 3; ordinal 4; number 4; ordinal 5'],
  ['Twee en 3/4 van de rest.', 'number 2; fraction 0.75'],
  ['In 2019 en 5 euro.', 'date 2019; money 5 EUR'],
  ['Het bleven er 10, tot 20 mei.', 'number 10; date XXXX-05-20'],
  ['Tientallen tot honderd boten.', 'number 10 vague; number 100'],
  ['Twee tot honderden boten.', 'number 2; number 100 vague'],
  ['Het kost 5 euro - 7 euro met korting.', 'money 5 EUR; money 7 EUR'],
  ['Vijf - zeven boten en 5 -7 boten.', 'number 5; number 7; number 5; number -7'],
  ['Seizoen 2010 tot 2014.', 'date 2010..2014'],
  ['Vijf procent of zes procent.', 'percent 5; percent 6'],
  ['Anderhalf of tweeënhalf.', 'number 1.5; number 2.5'],
  ['Van 5 tot morgen.', 'number 5'],
  ['Voor 45 en 5 mei, voor 31 en 30 mei.', 'number 45; date XXXX-05-05; date XXXX-05-31; date XXXX-05-30'],
  ['Tussen 40 en 5 mei, tussen 5 mei en 40.', 'number 40; date XXXX-05-05; date XXXX-05-05; number 40'],
  ['Het kost €5 miljoen tot €7 miljoen.', 'money 5000000 EUR; money 7000000 EUR'],
  ['Het kost €5 tot €7 miljoen, €5 tot €7.', 'money 5000000..7000000 EUR; money 5 EUR; money 7 EUR'],
  ['5% tot 7%, 3 graden tot 5 graden.', 'percent 5; percent 7; temperature 3 degree; temperature 5 degree'],
]);

/** Scales and units that only one end says. */
checkCases('nl', [
  ['Tweehonderd tot driehonderd miljoen euro.', 'money 200000000..300000000 EUR'],
  ['1.200 à 1.500 miljoen euro.', 'money 1200000000..1500000000 EUR'],
  ['Tussen de 500 en 1 miljoen euro.', 'money 500..1000000 EUR'],
  ['Van 2 duizend tot 3.000 miljoen.', 'number 2000..3000000000'],
  ['Het ging van 5 procent naar 10 zetels.', 'percent 5; number 10'],
  ['Het ging van 5 euro naar 10 procent.', 'money 5 EUR; percent 10'],
  ['Van 5 procent tot 10 keer.', 'percent 5; multiplier 10'],
  ['Van 2018/19 tot 2020/21, van 2018 tot 2020/21.', 'date 2018..2019; date 2020..2021; date 2018; date 2020..2021'],
  ['Van 5 november tot 3 februari.', 'date XXXX-11-05..XXXX-02-03'],
]);

checkCases('en', [
  ['Prices rose. From 10 to 20 percent of buyers left.', 'percent 10..20'],
  ['Sales rose from 2010 to 2014.', 'date 2010..2014'],
  ['The shop raised its hours from 9 a.m. to 5 p.m.', 'time 09:00..17:00'],
  ['Between two hundred and three hundred and fifty people.', 'number 200..350'],
  ['Two- and three-day trips.', 'duration 2 day; duration 3 day'],
]);
