import { expect, test } from 'vitest';
import { differences } from './comparing.ts';

test.each([
  [
    'De wethouder opende de sluis in Lemmer. Zij droeg een jas van wol en keek naar de boten op het meer. De burgemeester zong een lied.',
    'The alderman opened the lock in Lemmer. The mayor sang a song.',
    [
      'certain omission (translation) reason.omission.sentence, original Zij droeg een jas van wol en keek naar de boten op het meer.: Zij droeg een jas van wol en keek naar de boten op het meer. → –',
    ],
  ],
  [
    'De wethouder opende de sluis in Lemmer. De burgemeester zong een lied.',
    'The alderman opened the lock in Lemmer. She wore a woollen coat and looked at the boats on the lake. The mayor sang a song.',
    [
      'certain addition (translation) reason.addition.sentence, translation She wore a woollen coat and looked at the boats on the lake.: – → She wore a woollen coat and looked at the boats on the lake.',
    ],
  ],
  [
    'De wethouder opende de sluis in Lemmer. De burgemeester zong een lied, terwijl buiten de regen op de daken van de oude huizen kletterde.',
    'The alderman opened the lock in Lemmer. The mayor sang a song.',
    [
      'likely omission (translation) reason.omission.clause, original terwijl buiten de regen op de daken van de oude huizen kletterde: terwijl buiten de regen op de daken van de oude huizen kletterde → –',
    ],
  ],
  [
    'De wethouder opende de sluis in Lemmer. De burgemeester zong een lied.',
    'The alderman opened the lock in Lemmer. The mayor sang a song, while outside the rain was pattering on the roofs of the old houses.',
    [
      'likely addition (translation) reason.addition.clause, translation while outside the rain was pattering on the roofs of the old houses: – → while outside the rain was pattering on the roofs of the old houses',
    ],
  ],
  [
    'De boot is 12 meter lang. De boot is langer dan die van Urk, die 15 meter lang is.',
    'The boat is 12 metres long. The boat is longer than that of Urk, which is 15 metres long.',
    [
      'likely contradiction (both) reason.contradiction.both, word longer, first 12 metres, second 15 metres: De boot is langer dan die van Urk, die 15 meter lang is. → The boat is longer than that of Urk, which is 15 metres long.',
    ],
  ],
  [
    'De boot is 12 jaar oud. De boot is ouder dan de brug, die 15 jaar oud is.',
    'The boat is 12 years old. The boat is older than the bridge, which is 15 years old.',
    [
      'likely contradiction (both) reason.contradiction.both, word older, first 12 years, second 15 years: De boot is ouder dan de brug, die 15 jaar oud is. → The boat is older than the bridge, which is 15 years old.',
    ],
  ],
  [
    'De boot is 12 jaar oud. De boot is jonger dan de brug, die 9 jaar oud is.',
    'The boat is 12 years old. The boat is younger than the bridge, which is 9 years old.',
    [
      'likely contradiction (both) reason.contradiction.both, word younger, first 12 years, second 9 years: De boot is jonger dan de brug, die 9 jaar oud is. → The boat is younger than the bridge, which is 9 years old.',
    ],
  ],
  [
    'De drie zussen en 8 broers kwamen.',
    'The sisters and 8 brothers came.',
    ['certain missing (figure) reason.figure.missing, original drie: drie → –'],
  ],
  [
    'Het was in 1987.',
    'There were 1986 boats.',
    ['likely differs (date) reason.figure.date, original 1987, translation 1986: 1987 → 1986'],
  ],
  [
    'Van 3 tot 5 mei.',
    'From May 3 to May 6.',
    [
      'certain differs (date) reason.figure.date, original Van 3 tot 5 mei, translation From May 3 to May 6: Van 3 tot 5 mei → From May 3 to May 6',
    ],
  ],
  [
    'Er waren tientallen boten.',
    'There were 12 boats.',
    ['likely differs (bound) reason.figure.bound, original tientallen, translation 12: tientallen → 12'],
  ],
])('told with all that belongs to it: %s / %s', (dutch, english, expected) => {
  expect(differences(dutch, english)).toEqual(expected);
});

test.each([
  [
    'De boot is 12 meter lang. De boot is korter dan die van Urk, die 15 meter lang is.',
    'The boat is 12 metres long. The boat is shorter than that of Urk, which is 15 metres long.',
  ],
  [
    'De boot is 12 jaar oud. De boot is mooier dan de brug, die 15 jaar oud is.',
    'The boat is 12 years old. The boat is prettier than the bridge, which is 15 years old.',
  ],
  [
    'De boot kost 12 euro. De vis is duur. De boot kost meer dan het brood.',
    'The boat costs 12 euros. The fish is dear. The boat costs more than the bread.',
  ],
  ['Het schip van 12 meter en het schip van 15 meter zonken.', 'The ship of 15 metres and the ship of 12 metres sank.'],
  ['Er kwamen vier van de vijf leden.', 'There came four members out of five.'],
  ['Van 3 tot 5 mei.', 'From May 3 to May 5.'],
  ['De helft van de 40 boten.', '50 percent of the 40 boats.'],
  ['Hij was 12 jaar en 3 maanden.', 'He was 12 years and 3 months old.'],
  ['Zij liep drie keer.', 'She walked three times.'],
  ['Het derde deel.', 'A third.'],
])('nothing is told: %s / %s', (dutch, english) => {
  expect(differences(dutch, english)).toEqual([]);
});
