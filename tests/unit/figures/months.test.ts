import { checkCases, checkTexts } from './cases.ts';

/** Which days, years and marks belong to a month, and which years stand alone. */
checkCases('nl', [
  [
    'Op 3 mei - 2019 was dat anders - en op 3 mei (2019 is te vroeg).',
    'date XXXX-05-03; date 2019; date XXXX-05-03; date 2019',
  ],
  ['In mei 1200kg zand, in juni 1500% meer.', 'date XXXX-05; quantity 1200 kilogram; date XXXX-06; percent 1500'],
  ['In juli 2000°.', 'date XXXX-07; temperature 2000 degree'],
  ['Het waren er 3, mei was koud.', 'number 3; date XXXX-05'],
  ['Zij had er 12. Mei was koud.', 'number 12; date XXXX-05'],
  ['Op 12. mei en tien. Mei is zacht.', 'date XXXX-05-12; number 10; date XXXX-05'],
  ['Op 123 mei en op 1,5 mei.', 'number 123; date XXXX-05; number 1.5; date XXXX-05'],
  ['Op tweeëndertig mei, eenendertig mei.', 'number 32; date XXXX-05; date XXXX-05-31'],
  ['Op zaterdag de vierde mei.', 'date XXXX-05-04'],
  ['Het was zondag, mei was koud.', 'date XXXX-WXX-7; date XXXX-05'],
  ['In 12345 v.Chr. en 100 v.Chr.', 'number 12345; date BC0100'],
  ['De vrede (1648) bleef, eind 1648.', 'date 1648; date 1648'],
  ['Het wordt 2050, niet 2051.', 'date 2050; number 2051'],
  ['Het werd 2000.', 'date 2000'],
  ["Het stond in '24' en in '12% meer'.", 'number 24; percent 12'],
  ["Wij komen in '12 procent van de huizen' en in '98 dus.", 'percent 12; date 1998'],
  ["Zij won in ' 98, in '123 en in '1,5.", 'number 98; number 123; number 1.5'],
]);

checkCases('en', [
  ['The 5 may leave, in may 2019.', 'number 5; date 2019-05'],
  ['March the fifth was cold; in March the five left.', 'date XXXX-03-05; date XXXX-03; number 5'],
  ['In May 5 percent left, in June 20 degrees.', 'date XXXX-05; percent 5; date XXXX-06; temperature 20 degree'],
  ['In July 5 dollars, in August 5 million people.', 'date XXXX-07; money 5 USD; date XXXX-08; number 5000000'],
  ['By May 5: 300 boats. On May 5, 9:30.', 'date XXXX-05-05; number 300; date XXXX-05-05; time 09:30|21:30'],
  ['In May 9:30 was early.', 'date XXXX-05; time 09:30|21:30'],
  ['In May, 5 people left.', 'date XXXX-05; number 5'],
  ['On March, 6th 2016.', 'date 2016-03-06'],
  ['The march goes on, an august body.', ''],
  ['March was cold, August was dry.', 'date XXXX-08'],
  ['On 16. Nov. 2016 he had 12. May was cold.', 'date 2016-11-16; number 12'],
]);

checkTexts('en', [['On 3 Sept. he came, on 3 Dec. Five left.', '3 Sept. | 3 Dec | Five']]);
