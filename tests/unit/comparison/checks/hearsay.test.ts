import { expect, test } from 'vitest';
import { hearsay } from '../../../../core/comparison/checks/hearsay.ts';
import { compare } from '../../../../core/comparison/compare.ts';
import { findingsOf } from '../comparing.ts';
import { contextOf, runCheck } from './beads.ts';

test.each([
  [
    'De directeur zou daarvoor een huis in Spanje hebben gekocht.',
    'The director has bought a house in Spain for that.',
  ],
  ['Naar verluidt is de fabriek al verkocht.', 'The factory is already sold.'],
  ['De haven schijnt te verzanden.', 'The harbour is silting up.'],
  ['De vermoedelijke dader is gevlucht.', 'The culprit fled.'],
  // Numbers, pauses and other statements stand between.
  ['In Urk zouden al 1.200 boten zijn verkocht.', 'In Urk 1,200 boats have been sold already.'],
  ['Ook Urk zou een bod hebben gedaan, maar dat is te laag; Lemmer had meer.', 'Urk made an offer too. It is too low.'],
  ['De schipper zou als tolk hebben gewerkt.', 'The skipper worked as an interpreter.'],
  // What may be a plan.
  ['Het bedrijf zou een boete krijgen.', 'The company will get a fine.'],
  ['De rederij zou ook met Terschelling praten.', 'The shipping company is also in talks with Terschelling.'],
  // What would be so now is not what is said to have been.
  ['De sieraden zouden zijn gestolen.', 'The jewels would be stolen.'],
  ['De sieraden zouden zijn verstopt.', 'The jewels would have to be hidden.'],
  // Said by the way.
  ['De schipper, die de lading gestolen zou hebben, woont in Urk.', 'The skipper, who stole the cargo, lives in Urk.'],
  // Somebody says something else.
  ['De man zou zijn gevlucht, en de schipper zegt niets.', 'The man has fled, and the skipper says nothing.'],
])('hearsay that became fact: %s / %s', (dutch, english) => {
  expect(findingsOf('hearsay', dutch, english)).toHaveLength(1);
});

test.each([
  ['De directeur zou daarvoor een huis hebben gekocht.', 'The director reportedly bought a house for that.'],
  ['De directeur zou daarvoor een huis hebben gekocht.', 'The director is said to have bought a house for that.'],
  ['Als het had geregend, zou de oogst zijn mislukt.', 'Rain was needed and the harvest was at risk.'],
  ['Zij zei dat de boot zou zijn vertrokken.', 'She told us the boat was gone.'],
  ['De fabriek is al verkocht.', 'The factory is already sold.'],
  ['De boot zou zijn gezonken, vreest Jan.', 'The boat reportedly sank, Jan fears.'],
  ['De schipper zou zijn gevlucht.', 'The skipper is alleged to have fled.'],
  ['De schipper zou zijn gevlucht.', 'The skipper would have fled.'],
  ['Volgens de politie zou de schipper zijn gevlucht.', 'According to the police the skipper fled.'],
  ['Tenzij het regent, zou de oogst zijn mislukt.', 'The harvest failed because of the drought.'],
  ['De oogst zou anders zijn mislukt.', 'The harvest was saved.'],
  ['Ik zou een huis hebben gekocht.', 'I bought a house.'],
  ['De wethouder zou moeten opstappen.', 'The alderman has to resign.'],
  ['Zou de brug open zijn?', 'Is the bridge open?'],
  ['Het huis dat hij zou hebben gekocht, is leeg.', 'The house he bought is empty.'],
  ['De man die zou zijn gevlucht, woont volgens haar in Urk.', 'The man who fled lives in Urk, she says.'],
  ['Later zou hij burgemeester worden.', 'He became mayor later.'],
  ['Het zou een drama zijn.', 'It is a tragedy.'],
  ['De haven zou een gerechtigheid zijn.', 'The harbour would be justice.'],
  ['De zon schijnt op de haven.', 'The sun is shining on the harbour.'],
  ['“De fabriek zou al zijn verkocht!”', '“The factory is already sold!”'],
])('no slip: %s / %s', (dutch, english) => {
  expect(findingsOf('hearsay', dutch, english)).toEqual([]);
});

test('wherever it stands, with the words as they stand there', () => {
  const told: [string, string] = ['De fabriek zou al zijn verkocht.', 'The factory is already sold.'];
  const found = (...rows: [string, string][]) => runCheck(hearsay, contextOf(rows)).map(({ original }) => original);
  const rain: [string, string] = ['Het regent.', 'It rains.'];
  expect(found(rain, told)).toEqual([{ text: 'zou al zijn verkocht', paragraph: 0, start: 23, end: 43 }]);
  expect(found([`${told[0]} Het regent.`, told[1]])).toHaveLength(1);
  expect(found([told[0], `${told[1]} So they say.`])).toEqual([]);
  expect(found([told[0], ''], ['', told[1]])).toEqual([]);
  const plan: [string, string] = [
    'Er komt een kade. De kade zou 5 meter krijgen.',
    'A quay is coming which gets 5 metres.',
  ];
  expect(found(plan)).toEqual([]);
});

test('an endless sentence takes no time', () => {
  const long = (words: string) => words.repeat(30_000);
  const context = contextOf([[`De man ${long('zou ')}zijn gevlucht.`, `The man ${long('fled ')}.`]]);
  const start = performance.now();
  expect(runCheck(hearsay, context)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('hearsay of an English original', () => {
  const result = compare(
    { language: 'en', paragraphs: ['The skipper is said to have fled to Urk.'] },
    { language: 'nl', paragraphs: ['De schipper is naar Urk gevlucht.'] },
  );
  expect(result.ok && result.comparison.findings.map(({ kind }) => kind)).toEqual(['hearsay']);
});
