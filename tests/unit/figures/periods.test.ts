import { checkCases, checkTexts } from './cases.ts';

/** Quarters, halves and decades, and the year that belongs to them. */
checkCases('nl', [
  ['In de eerste helft van 1500m liep zij.', 'ordinal 1; quantity 1500 meter'],
  ['Het derde kwartaal (2019 was zacht).', 'date XXXX-Q3; date 2019'],
  ['Q3, 2019 en Q3/2019, Q2 van 2019.', 'date 2019-Q3; date 2019-Q3; date 2019-Q2'],
  ['Het eerste kwartaal van het jaar 2019.', 'date 2019-Q1'],
  ['De derde helft van 2019, het vijfde kwartaal van 2019.', 'ordinal 3; date 2019; ordinal 5; date 2019'],
  ['De Audi Q3e van 2019.', 'date 2019'],
  ['In H1-2019 en H12 2019.', 'date 2019-H1; date 2019'],
  ['Bij 5 Q3 en 2019 Q3.', 'number 5; date XXXX-Q3; date 2019-Q3'],
  ['Na 2 kwartalen van 2019, na drie kwartalen.', 'duration 2 quarter; date 2019; duration 3 quarter'],
  ['Na 3 kwartaal 2019, na drie kwartaal 2019.', 'duration 3 quarter; date 2019; duration 3 quarter; date 2019'],
  ['Het 12e kwartaal van 2019.', 'ordinal 12; date 2019'],
  ['Het boekjaar was goed.', ''],
  ['De jaren 20, de jaren 1980 en de jaren 5.', 'date 192X; date 198X; number 5'],
  ['Het eerste kwartaal van vijf.', 'date XXXX-Q1; number 5'],
]);

checkCases('en', [
  ['In the first half of its fiscal year it grew.', 'date XXXX-H1'],
  ['In the second fiscal quarter it grew, its second quarter.', 'date XXXX-Q2; date XXXX-Q2'],
  ["In the 1980's it grew, in 1980s style, in the 90s.", 'date 198X; date 198X; date 199X'],
  ['A 3-quarter fall in 2019.', 'fraction 0.75; date 2019'],
  ['Fiscal year 2020 and FY 2020, fiscal 2019.', 'date 2020; date 2020; date 2019'],
  ['Q3 it was, Q 3.', 'date XXXX-Q3; number 3'],
]);

checkTexts('nl', [
  ['De Q3-cijfers, de H1-cijfers.', 'Q3'],
  ['Het fiscale jaar 2019 was goed.', 'fiscale jaar 2019'],
]);

checkTexts('en', [["In the 1980's it grew.", "1980's"]]);
