import { expect, test } from 'vitest';
import { findingsOf } from '../comparing.ts';

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
])('no slip: %s / %s', (dutch, english) => {
  expect(findingsOf('hearsay', dutch, english)).toEqual([]);
});
