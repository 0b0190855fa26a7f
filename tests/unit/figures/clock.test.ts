import { type Case, checkCases } from './cases.ts';

/** Times of day, and numbers that only stand beside the words of a clock. */
const dutch: Case[] = [
  ["Om acht uur, 's avonds.", 'time 20:00'],
  ['Acht uur dertig: de trein vertrekt.', 'time 08:30|20:30'],
  ['Om acht uur dertig in de zaal, om acht uur vijfenvijftig op straat.', 'time 08:30|20:30; time 08:55|20:55'],
  ['De bel ging om acht uur dertig', 'time 08:30|20:30'],
  ['Om acht uur dertig mensen, om negen uur honderd.', 'time 08:00|20:00; number 30; time 09:00|21:00; number 100'],
  ['Om acht uur zeven, zei de omroeper.', 'time 08:00|20:00; number 7'],
  ['Om 07 uur en om 7 uur.', 'time 07:00; time 07:00|19:00'],
  ['Om half twaalf en om half 1.', 'time 11:30|23:30; time 12:30|00:30'],
  ['Het pand is half 19e-eeuws, half modern.', 'ordinal 19'],
  ['Neem om de vier uur een tablet.', 'duration 4 hour'],
  [
    'Rond zeven dorpen in mei, rond tien wijken in juni.',
    'number 7 about; date XXXX-05; number 10 about; date XXXX-06',
  ],
  ["Er kwamen 's middags 30 en 8 's avonds.", 'number 30; number 8'],
  ['Zij telden er 15 in de middag en 20 in de ochtend.', 'number 15; number 20'],
  ['De batterij hield het 1.250 uur vol, de oude 112.30 uur.', 'duration 1250|1.25 hour; duration 112.3 hour'],
  ['De lezing duurt tot 20u75.', ''],
  ['Open van 9.00 tot 17.00 uur, of 09.30-12.45 uur.', 'time 09:00..17:00; time 09:30..12:45'],
  ['Tussen 9.00 en 17.00 uur, en 9.00 – 17.00 uur.', 'time 09:00..17:00; time 09:00..17:00'],
  ['Het kost 9.00 tot 17.00 euro en 2.50 is niet 17.00 uur.', 'money 9..17 EUR; number 2.5; time 17:00'],
  ["Om elf uur 's nachts, om 3 uur 's nachts, om twaalf uur 's nachts.", 'time 23:00; time 03:00; time 00:00'],
  ["Om vijf voor twaalf uur 's nachts en om 8 uur in de nacht.", 'time 23:55; time 20:00'],
];
const english: Case[] = [
  ['At twenty-five past eight it rang.', 'time 08:25|20:25'],
  ['It starts at 8.30 pm, or 18.30 GMT.', 'time 20:30; time 18:30'],
  ['It starts at half past noon, and the odds stood at zero to five.', 'time 12:30; number 0..5'],
  ['It opens at ten to fifteen venues.', 'number 10..15'],
  ['A vote at 40 to 8 settled it.', 'number 40; number 8'],
  ['A quarter after the merger, 40 people left.', 'number 40'],
  ['A quarter after 15 people left, it closed.', 'number 15'],
  ['They arrested 20 in the morning and 15 in the evening.', 'number 20; number 15'],
  ['Half three, they said, but not at half three.', 'number 3; time 03:30|15:30'],
  [
    'At 11 at night, at 3 at night, at 7 at night and at 12 at night.',
    'time 23:00; time 03:00; time 07:00; time 00:00',
  ],
];

checkCases('nl', dutch);
checkCases('en', english);
