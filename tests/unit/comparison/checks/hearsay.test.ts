import { expect, test } from 'vitest';
import { hearsay } from '../../../../core/comparison/checks/hearsay.ts';
import { findingsOf } from '../comparing.ts';
import { contextOf, runCheck } from './beads.ts';

test.each([
  [
    'De directeur zou daarvoor een huis in Spanje hebben gekocht.',
    'The director has bought a house in Spain for that.',
  ],
  ['Naar verluidt is de fabriek al verkocht.', 'The factory is already sold.'],
])('hearsay that became fact: %s / %s', (dutch, english) => {
  expect(findingsOf('hearsay', dutch, english)).toHaveLength(1);
});

test.each([
  ['De directeur zou daarvoor een huis hebben gekocht.', 'The director reportedly bought a house for that.'],
  ['De directeur zou daarvoor een huis hebben gekocht.', 'The director is said to have bought a house for that.'],
  ['Als het had geregend, zou de oogst zijn mislukt.', 'Rain was needed and the harvest was at risk.'],
  ['Zij zei dat de boot zou zijn vertrokken.', 'She told us the boat was gone.'],
  ['De fabriek is al verkocht.', 'The factory is already sold.'],
  ['“De fabriek zou al zijn verkocht!”', '“The factory is already sold!”'],
])('no slip: %s / %s', (dutch, english) => {
  expect(findingsOf('hearsay', dutch, english)).toEqual([]);
});

test('only where one sentence stands beside one, with the words as they stand there', () => {
  const told: [string, string] = ['De fabriek zou al zijn verkocht.', 'The factory is already sold.'];
  const found = (...rows: [string, string][]) => runCheck(hearsay, contextOf(rows)).map(({ original }) => original);
  const rain: [string, string] = ['Het regent.', 'It rains.'];
  expect(found(rain, told)).toEqual([{ text: 'zou al zijn', paragraph: 0, start: 23, end: 34 }]);
  expect(found([`${told[0]} Het regent.`, told[1]])).toEqual([]);
  expect(found([told[0], `${told[1]} It rains.`])).toEqual([]);
  expect(found([told[0], ''], ['', told[1]])).toEqual([]);
});
