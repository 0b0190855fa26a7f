import { checkCases, checkTexts } from './cases.ts';

/** Which words make one number, and where it ends. */
checkCases('nl', [
  ['Vijf miljoenen, tien duizenden.', 'number 5000000; number 10000'],
  ['De honderd acht het haalbaar, de honderd acht boten varen.', 'number 100; number 108'],
  ['Op plaats een honderd derde.', 'ordinal 103'],
  ['Tien duizend tweeduizendtien.', 'number 10000; number 2010'],
  ['Duizend en een', 'number 1001'],
  ['Twee miljoen en een-op-een.', 'number 2000000'],
  ['Duizend en een-tweetje.', 'number 1000'],
  ['Honderd en nog iets, en vijf.', 'number 100; number 5'],
  ['Twintig - drie, tachtig- vijf.', 'number 20; number 3; number 80; number 5'],
]);

checkCases('en', [
  ['Five millions and three thousands.', 'number 5000000; number 3000'],
  ['A hundred and first birthday.', 'ordinal 101'],
  ['One-hundred-and-one ways and two-thousand-and-five.', 'number 101; number 2005'],
  ['Two thousand and five hundred boats.', 'number 2500'],
  ['Fifteen hundred and nineteen hundred men.', 'number 1500; number 1900'],
  ['Twenty - three and eighty- five.', 'number 20; number 3; number 80; number 5'],
  ['Two thousand and one-way tickets.', 'number 2000'],
  ['Two million and one 5.', 'number 2000001; number 5'],
  ['A thousand and one', 'number 1001'],
]);

checkTexts('nl', [['Een honderdste bezoeker, een tweehonderdste.', 'honderdste | tweehonderdste']]);
