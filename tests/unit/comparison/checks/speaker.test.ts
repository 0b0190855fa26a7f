import { expect, test } from 'vitest';
import { compareTexts, findingsOf } from '../comparing.ts';

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
