import { checkCases, checkTexts } from './cases.ts';

/** What a word such as bijna or meer dan binds, and what it leaves alone. */
checkCases('nl', [
  ['Rond de €60 miljoen, ruim de €5.', 'money 60000000 EUR about; money 5 EUR over'],
  ['Hij werd bijna tweede, de tweede of meer.', 'ordinal 2; ordinal 2'],
  ['Het was in 2020 of meer precies in 2021.', 'date 2020; date 2021'],
  ['Om 9:30 of minder vroeg.', 'time 09:30|21:30'],
  ['De zender 100+tv en 100+.', 'number 100; number 100 at-least'],
  ['Ruim de boten, ruim een boot.', ''],
  ['5° meer dan 3 boten, 5€ meer dan 3 boten.', 'temperature 5 degree; number 3; money 5 EUR; number 3'],
  ['Meer dan 3 en 5 kilo.', 'quantity 3 kilogram; quantity 5 kilogram'],
]);

checkTexts('nl', [['Hooguit ongeveer 100 boten.', 'Hooguit ongeveer 100']]);
