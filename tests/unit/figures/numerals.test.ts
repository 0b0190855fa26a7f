import { checkCases, checkTexts } from './cases.ts';

/** Groups divided by spaces, and parts behind a whole number. */
checkCases('nl', [
  ['Er kwamen 12\n345 boten.', 'number 12; number 345'],
  ['De stemmen: 1 234,5 678 en 1 234,50.', 'number 1234.5; number 678; number 1234.5'],
  ['In 1 950 gemeenten is gestemd.', 'number 1950'],
  ['Rond 1 234 567,8 kilo.', 'quantity 1234567.8 kilogram about'],
  ['Op plaats 0 234 en 01 234.', 'number 0; number 234; number 234'],
  ['Uit 1,5 234 boten.', 'number 1.5; number 234'],
  ['Zij liep 1 345% en 1 345 boten.', 'number 1; percent 345; number 1345'],
  ['Wij telden 111 222 333 444 555 666 777 888 en 999.', 'number 111222333444555666777888; number 999'],
  ["Er waren 123.456 en 1'234 en 12'345,6.", 'number 123456|123.456; number 1234; number 12345.6'],
  ['Zaak 1234/5678 en 8,5/10.', 'number 1234; number 5678; number 8.5; number 10'],
  ['De zaak 12/34567 loopt, 12/3,5 niet.', 'number 12; number 34567; number 12; number 3.5'],
  ['De stand was 5/5, daarna 7/5 en 1/2/3.', 'number 5; number 5; number 7; number 5'],
  ['Hij at 3/ 4 en 3 /4.', 'number 3; number 4; number 3; number 4'],
  ['De klas haalde 7,5 3/4 slaagde.', 'number 7.5; fraction 0.75'],
  ['Voor 2\n1/2 ui.', 'number 2; fraction 0.5'],
  ['Van 2 1/4 en 2 5/4.', 'number 2.25; number 2; number 5; number 4'],
  ['Kies uit 1 / 2 / 3.', 'number 1; number 2; number 3'],
  ['Een scherm van 1 920 bij 1 080 pixels.', 'quantity 1920 pixel; quantity 1080 pixel'],
]);

/** Which commas and apostrophes stand inside a number. */
checkCases('nl', [
  ['De nummers 1,12,3 en 4.', 'number 1; number 12; number 3; number 4'],
  ['In 2019 1,5 miljoen.', 'date 2019; number 1500000'],
  ['Rust,1,5 uur.', 'duration 1.5 hour'],
  ['De maten 1,5, 2,5 en 3,5.', 'number 1.5; number 2.5; number 3.5'],
  ['Het was 1234,567, zei hij, of 12345,678.', 'number 1234.567; number 12345.678'],
  ['Het was 3,14159 of 201,20115.', 'number 3.14159; number 201.20115'],
  ['De nummers 1234,567,8.', 'number 1234; number 567; number 8'],
  ['Het gewicht is 1’234 gram.', 'quantity 1234 gram'],
  ["Hij liep 5'30.", 'number 5; number 30'],
]);

checkTexts('nl', [
  ['Hij at 3/4.', '3/4'],
  ['De delen 1/3e en 1/4de.', '1/3e | 1/4de'],
]);
