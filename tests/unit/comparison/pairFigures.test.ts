import { describe, expect, test } from 'vitest';
import { type Bead, pairingsOf, toldOf } from './beads.ts';

/** Which figures belong together, by where they stand. */
const places = (...beads: Bead[]) =>
  pairingsOf(...beads).map(({ original, translation }) => [
    original && `${original.paragraph}:${original.start}`,
    translation && `${translation.paragraph}:${translation.start}`,
  ]);

const one: Bead = ['Het is oud.', 'It is old.'];

describe('of several figures of one value', () => {
  test('those at the same place belong together', () => {
    expect(places(['12 broers en 12 zussen', '12 brothers and 12 sisters'])).toEqual([
      ['0:0', '0:0'],
      ['0:13', '0:16'],
    ]);
    expect(places(['Ook de broers, en 12 zussen', '12 were brothers, and 12 sisters'])).toEqual([['0:18', '0:22']]);
    expect(places(['12 broers, ook de zussen', '12 brothers, and 12 sisters'])).toEqual([['0:0', '0:0']]);
  });

  test('the one in the same bead comes first', () => {
    const beads: Bead[] = [
      ['De 45 bussen.', 'The buses.'],
      ['De 45 boten.', 'The 45 boats.'],
    ];
    expect(toldOf(...beads)).toEqual(['certain same same: 45 / 45']);
  });
});

describe('a figure that stands in another bead', () => {
  test.each([
    ['before it', [['Urk.', 'Urk has 45 boats.'], one, ['De 45 boten.', 'The boats.']]],
    ['behind it', [['De 45 boten.', 'The boats.'], one, ['Urk.', 'Urk has 45 boats.']]],
  ] as [string, Bead[]][])('%s', (_, beads) => {
    expect(toldOf(...beads)).toEqual(['certain same moved: 45 / 45']);
  });

  test('may be a range', () => {
    expect(toldOf(['De 40 tot 50 boten.', 'The boats.'], one, ['Urk.', 'Urk has 40 to 50 boats.'])).toEqual([
      'certain same moved: 40 tot 50 / 40 to 50',
    ]);
  });

  test('is the nearest one', () => {
    const boats: Bead = ['De 45 boten.', 'The boats.'];
    const urk: Bead = ['Urk.', 'Urk has 45 boats.'];
    expect(places(urk, one, one, boats, one, urk)[1]).toEqual(['3:3', '5:8']);
    expect(places(urk, one, boats, one, one, urk)[0]).toEqual(['2:3', '0:8']);
  });

  test('is taken once', () => {
    const boats: Bead = ['De 45 boten.', 'The boats.'];
    const urk: Bead = ['Urk.', 'Urk has 45 boats.'];
    expect(toldOf(boats, one, urk, one, one, boats)).toEqual([
      'certain same moved: 45 / 45',
      'certain missing missing: 45 / –',
    ]);
    expect(toldOf(boats, one, urk, one, urk, one, one, boats)).toEqual([
      'certain same moved: 45 / 45',
      'certain same moved: 45 / 45',
    ]);
  });

  test.each([
    ['De 45 euro.', 'Urk pays 45 dollars.', '45 dollars'],
    ['De 45 boten.', 'Urk is 45 percent.', '45 percent'],
    ['De 45 boten.', 'Urk has 46 boats.', '46'],
  ])('is no other than %s: %s', (ours, theirs, shown) => {
    expect(toldOf([ours, 'The.'], one, ['Urk.', theirs])).toContain(`certain added added: – / ${shown}`);
  });
});

describe('how sure a difference is', () => {
  test.each([
    ['De 45 boten.', 'The 46 boats.', 0.5, 'certain value value: 45 / 46'],
    ['De 45 boten.', 'The 46 boats.', 0.1, 'likely value value: 45 / 46'],
    ['De 45 boten.', 'The 45 boats.', 0.1, 'certain same same: 45 / 45'],
  ])('%s / %s at %s', (ours, theirs, strength, expected) => {
    expect(toldOf([ours, theirs, strength])).toEqual([expected]);
  });

  test('what agrees has no note', () => {
    const [same, differs] = pairingsOf(['De 45 boten, 12 bruggen.', 'The 45 boats, 13 bridges.']);
    expect(Object.keys(same ?? {})).not.toContain('note');
    expect(differs?.note).toBe('value');
  });
});

test.each([
  ['vier miljoen', 'four billion'],
  ['vier miljard', 'four million'],
])('a scale is told with how many times it is wrong: %s / %s', (ours, theirs) => {
  const [pairing] = pairingsOf([`Er zijn ${ours} vissen.`, `There are ${theirs} fish.`]);
  expect(pairing?.reason.values).toEqual({ original: ours, translation: theirs, factor: 1000 });
});

describe('long lists in one bead', () => {
  const list = (numbers: number[]): string => numbers.map((number) => `${number} boten`).join(', ');
  const numbers = Array.from({ length: 300 }, (_, i) => 1001 + 7 * i);
  const english = (chosen: number[]): string => list(chosen).replaceAll('boten', 'boats');
  const kinds = (ours: number[], theirs: number[]) =>
    new Set(pairingsOf([list(ours), english(theirs)]).map(({ reason }) => reason.key));

  test('of which every other one was left out', () => {
    const half = numbers.filter((_, i) => i % 2 === 0);
    expect(kinds(half, numbers)).toEqual(new Set(['reason.figure.same', 'reason.figure.added']));
    expect(kinds(numbers, half)).toEqual(new Set(['reason.figure.same', 'reason.figure.missing']));
  });

  test('of which the first thirty stand last', () => {
    expect(kinds(numbers, [...numbers.slice(30), ...numbers.slice(0, 30)])).toEqual(
      new Set(['reason.figure.same', 'reason.figure.moved']),
    );
  });
});
