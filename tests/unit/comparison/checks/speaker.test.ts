import { expect, test } from 'vitest';
import { speaker } from '../../../../core/comparison/checks/speaker.ts';
import { compareTexts, findingsOf } from '../comparing.ts';
import { contextOf, runCheck } from './beads.ts';

const opening = 'In Hoorn overlegden Willemijn Prins en Karst Bouma over de dijk.';
const openingEnglish = 'In Hoorn, Willemijn Prins and Karst Bouma discussed the dike.';

test('the words are given to somebody else', () => {
  const dutch = [opening, '“De dijk moet hoger worden”, zegt Bouma.'];
  const english = [openingEnglish, '“The dike must be raised,” says Prins.'];
  expect(findingsOf('speaker', dutch, english)).toEqual([['Bouma', 'Prins']]);
  expect(findingsOf('name', dutch, english)).toEqual([]);
});

test('told to a medium became told about it', () => {
  expect(
    findingsOf(
      'speaker',
      'Een woordvoerder zegt tegenover Reuters dat de haven sluit.',
      'A spokesman says about Reuters that the harbour will close.',
    ),
  ).toEqual([['Reuters', 'Reuters']]);
});

test.each([
  ['“De dijk moet hoger worden”, zegt Bouma.', '“The dike must be raised,” says Bouma.'],
  ['“De dijk moet hoger worden”, zegt Bouma.', '“The dike must be raised,” he says.'],
  ['“De dijk moet hoger worden”, zegt Karst Bouma.', '“The dike must be raised,” according to Bouma.'],
  [
    'Een woordvoerder zegt tegenover Reuters dat de haven sluit.',
    'A spokesman tells Reuters that the harbour will close.',
  ],
])('the same speaker: %s / %s', (dutch, english) => {
  expect(compareTexts([opening, dutch], [openingEnglish, english]).findings).toEqual([]);
});

const changed = (...rows: [string, string][]) =>
  runCheck(speaker, contextOf(rows)).map(({ original, translation }) => `${original?.text} → ${translation?.text}`);

test.each([
  [
    '“De dijk is te laag”, zegt Karst Jan Bouma.',
    '“The dike is too low,” says Willemijn Anna Prins.',
    'Karst → Willemijn',
  ],
  [
    'Terpstra zegt dat het kan. “Dat is laag”, zegt Bouma.',
    '“It can,” says the man. “That is low,” says Prins.',
    'Bouma → Prins',
  ],
  ['De man zegt tegen Trouw dat het kan.', 'The man says about Trouw that it can.', 'Trouw → Trouw'],
  [
    'De man zegt tegen Trouw en tegen Reuters dat het kan.',
    'He says about Reuters and about Trouw that it can.',
    'Trouw → Trouw',
  ],
  ['“Dat is laag”, zegt Minister Bouma.', '“That is low,” says Minister Prins.', 'Bouma → Prins'],
])('somebody else, or the topic: %s / %s', (dutch, english, told) => {
  expect(changed([dutch, english])).toEqual([told]);
});

test('a name at the beginning is known by its standing elsewhere in the translation', () => {
  const laughs: [string, string] = ['Daarna lachte Bouma.', 'Then Bouma laughed.'];
  expect(changed(['Bouma zegt dat het kan.', 'Prins says it can.'], laughs)).toEqual(['Bouma → Prins']);
  expect(changed(['Passanten zeggen dat het kan.', 'Bystanders say it can.'], laughs)).toEqual([]);
});

test.each([
  // No verb of saying, or the name isn't beside it.
  ['Bouma loopt weg met Karst.', 'Prins walks off with Willemijn.'],
  ['Zij zegt dat Bouma komt.', 'She says that Prins comes.'],
  ['Dat is iets wat Bouma nooit zegt.', 'That is something Prins never says.'],
  // One of several speakers is the same.
  ['“Dat is laag”, zegt Bouma. “Nee”, zegt Prins.', '“That is low,” says Prins.'],
  ['“Dat is laag”, zegt Bouma.', '“That is low,” says Bouma. “No,” says Prins.'],
  ['“Dat is laag”, zegt Bouma. “Nee”, zegt Karst.', 'Bouma finds it low. “No,” says Prins.'],
  // Titles and peoples.
  ['“Dat is laag”, zegt Bouma.', '“That is low,” says Mayor Bouma.'],
  ['“Dat is laag”, zegt Bouma.', '“That is low,” says Karst van der Bouma.'],
  ['“Dat is laag”, zegt Duitsland.', '“That is low,” says France.'],
  // Somebody whom the original names elsewhere in the sentence.
  ['“Dat is laag”, zegt Bouma van Lemmer.', '“That is low,” says Lemmer.'],
  // The listener is named too, is no name, is another, or nobody says anything.
  ['De man zegt tegen Trouw dat het kan.', 'The man says to Trouw, and about Trouw, that it can.'],
  ['De man zegt over Trouw dat het kan.', 'The man says about Trouw that it can.'],
  ['De man zegt tegen Trouw dat het kan.', 'The man says about Reuters that it can.'],
  ['De man zegt tegen vrienden dat het kan.', 'The man says about friends that it can.'],
  ['De man zegt tegen Trouw dat het kan.', 'The man talks about Trouw.'],
  ['De man loopt aan Trouw voorbij.', 'The man says about Trouw that it can.'],
  ['De man zegt tegen Trouw dat het kan.', ''],
])('no other speaker: %s / %s', (dutch, english) => {
  expect(changed([dutch, english])).toEqual([]);
});
