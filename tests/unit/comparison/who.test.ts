import { expect, test } from 'vitest';
import { differences } from './comparing.ts';

test.each([
  [
    'De bus van lijn 7.5.1 rijdt.',
    'The bus of line 7.5.2 runs.',
    ['likely name (translation) reason.name.spelling, original 7.5.1, translation 7.5.2: 7.5.1 → 7.5.2'],
  ],
  [
    'Bel 0900-56.78 voor kaarten.',
    'Call 0900-5678 for tickets.',
    ['likely name (translation) reason.name.spelling, original 56.78, translation 5678: 56.78 → 5678'],
  ],
  [
    'Versie 3.7.12 volgt op 3.7.11.',
    'Version 3.7.12 follows 3.7.10.',
    ['likely name (translation) reason.name.spelling, original 3.7.11, translation 3.7.10: 3.7.11 → 3.7.10'],
  ],
  [
    '“De haven is vol”, zegt Bouma. “Wij wachten”, zegt Prins.',
    '“The harbour is full,” says Prins. “We wait,” says Bouma.',
    ['likely speaker (translation) reason.speaker.changed, original Bouma, translation Prins: Bouma → Prins'],
  ],
  [
    '“De haven is vol”, zegt minister Bouma.',
    '“The harbour is full,” says minister Prins.',
    ['likely name (translation) reason.name.replaced, original Bouma, translation Prins: Bouma → Prins'],
  ],
  [
    'Volgens Bouma is de haven vol.',
    'According to Prins the harbour is full.',
    ['likely name (translation) reason.name.replaced, original Bouma, translation Prins: Bouma → Prins'],
  ],
  [
    'Volgens een man uit Urk is Bouma weg.',
    'According to a man from Urk Prins is gone.',
    ['likely name (translation) reason.name.replaced, original Bouma, translation Prins: Bouma → Prins'],
  ],
  [
    'Zij woont in Antwerpen.',
    'She lives in Antwerpen.',
    [
      'likely name (translation) reason.name.untranslated, translation Antwerpen, expected Antwerp: Antwerpen → Antwerpen',
    ],
  ],
  [
    'Zij woont in Londen.',
    'She lives in Londen.',
    ['likely name (translation) reason.name.untranslated, translation Londen, expected London: Londen → Londen'],
  ],
  [
    'Antwerpen is vol.',
    'Antwerpen is full.',
    [
      'likely name (translation) reason.name.untranslated, translation Antwerpen, expected Antwerp: Antwerpen → Antwerpen',
    ],
  ],
  [
    'De heer Bos sprak. De heer Bos zweeg.',
    'Mr Forest spoke. Mr Bos was silent.',
    ['certain name (translation) reason.name.word, original Bos, translation Forest: Bos → Forest'],
  ],
  [
    'Zij las het boek van Couperus.',
    'She read the book by Vondel.',
    ['likely name (translation) reason.name.replaced, original Couperus, translation Vondel: Couperus → Vondel'],
  ],
  [
    'Zij spraken met Jannes Terpstra in Urk. Jannes lachte.',
    'They spoke with Jannis Terpstra in Urk. Jannes laughed.',
    ['certain name (translation) reason.name.spelling, original Jannes, translation Jannis: Jannes → Jannis'],
  ],
  [
    'Het ging over Urk.',
    'It was about Ark.',
    ['likely name (translation) reason.name.replaced, original Urk, translation Ark: Urk → Ark'],
  ],
])('told with all that belongs to it: %s / %s', (dutch, english, expected) => {
  expect(differences(dutch, english)).toEqual(expected);
});

test.each([
  ['“De haven is vol”, zegt Bouma.', '“The harbour is full,” says the skipper.'],
  ['“De haven is vol”, zegt de schipper.', '“The harbour is full,” says Bouma.'],
  ['“De haven is vol”, zegt de Duitser.', '“The harbour is full,” says the German.'],
  ['“De haven is vol”, zegt Frankrijk.', '“The harbour is full,” says France.'],
  ['Zij woont in Madrid.', 'She lives in Madrid.'],
  ['Zij las het boek van Couperus en Vondel.', 'She read the book by Multatuli and Hooft.'],
  ['Zij las het boek van Couperus.', 'She read his book.'],
  ['Zij spraken met Jannes Terpstra in Urk.', 'They spoke with Jannis Terpstra in Urk.'],
])('nothing is told: %s / %s', (dutch, english) => {
  expect(differences(dutch, english)).toEqual([]);
});
