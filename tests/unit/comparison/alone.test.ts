import { describe, expect, test } from 'vitest';
import { type Bead, toldOf as told } from './beads.ts';

describe('a figure that the other side must have', () => {
  test.each([
    ['De 13 boten voeren uit.', 'The boats set sail.', 'certain missing missing: 13 / –'],
    ['De boten voeren uit.', 'The 13 boats set sail.', 'certain added added: – / 13'],
    ['De dertien boten voeren uit.', 'The boats set sail.', 'certain missing missing: dertien / –'],
    ['De 2e boot voer uit.', 'The boat set sail.', 'certain missing missing: 2e / –'],
    ['Het derde schip voer uit.', 'The ship set sail.', 'certain missing missing: derde / –'],
    ['Urk is de op een na oudste haven.', 'Urk is the oldest harbour.', 'certain missing missing: op een na / –'],
    ['Er is 1 boot.', 'There are boats.', 'certain missing missing: 1 / –'],
    ['De boten wegen 40 tot 50 ton.', 'The boats are heavy.', 'certain missing missing: 40 tot 50 ton / –'],
    ['Het schip van 5 kilometer is oud.', 'The ship is old.', 'certain missing missing: 5 kilometer / –'],
    ['De boot is 300 km van Urk.', 'The boat is 300 km from Urk, in 186 hours.', 'certain added added: – / 186 hours'],
    ['De boot voer 300 km.', 'The boat sailed 300 km (400 miles).', 'certain added added: – / 400 miles'],
    ['De boot voer 19 km.', 'The boat sailed 19 km, then 20 km.', 'certain added added: – / 20 km'],
    [
      'De boot voer 300 km.',
      'The boat sailed 300 km, and that of the old fisherman 186 miles.',
      'certain added added: – / 186 miles',
    ],
    ['Er kwamen 12 boten.', 'There came 12 boats; 13 left.', 'certain added added: – / 13'],
    [
      'De 11 boten uit de 13 havens.',
      'The 11 boats, the 12th crane and the 13 ports.',
      'certain added added: – / 12th',
    ],
    ['De 11e en de 14e eeuw.', 'The 11th, 12th and 14th centuries.', 'certain added added: – / 12th'],
  ])('%s / %s', (ours, theirs, expected) => {
    expect(told([ours, theirs]).filter((line) => !line.includes(' same '))).toEqual([expected]);
  });
});

describe('a figure that may be left out', () => {
  test.each([
    ['Tientallen boten voeren uit.', 'Boats set sail.'],
    ['De boten voeren uit.', 'Hundreds of boats set sail.'],
    ['Er voer maar één boot uit.', 'A boat set sail.'],
    ['De kans is nul.', 'There is no chance.'],
    ['Een week later was het droog.', 'Then it was dry.'],
    ['Twee of drie boten voeren uit.', 'Some boats set sail.'],
    ['De helft van de boten voer uit.', 'Boats set sail.'],
    ['Een kwart van de boten voer uit.', 'Boats set sail.'],
    ['De eerste boten voeren uit.', 'Boats set sail.'],
    ['De tweede boot voer uit.', 'The other boat set sail.'],
    ['Van de 11e tot de 13e eeuw.', 'In the 11th, 12th and 13th centuries.'],
    ['De vijf wedstrijden waren mooi.', 'The five-match series was beautiful.'],
    ['De zevenkoppige bemanning sliep.', 'The crew of seven slept.'],
    ['De 12 boten waren de 12 van Urk.', 'The 12 boats were those of Urk.'],
    ['De 12 boten waren van Urk.', 'The 12 boats were the 12 of Urk.'],
    ['De 3 tot 5 boten waren de 3 tot 5 van Urk.', 'The 3 to 5 boats were those of Urk.'],
    ['De boot voer 300 km.', 'The boat sailed 300 km (186 miles).'],
    ['De boot voer 300 km.', 'The boat sailed 186 miles (300 km).'],
    ['De boot voer 300 tot 400 km.', 'The boat sailed 300 to 400 km (186 to 249 miles).'],
    ['De boot voer 300 km (186 mijl).', 'The boat sailed 300 km.'],
  ])('%s / %s', (ours, theirs) => {
    expect(told([ours, theirs]).filter((line) => !line.includes(' same '))).toEqual([]);
  });

  test('with its sentence', () => {
    expect(told(['De 13 boten voeren uit.', ''], ['', 'The 14 ships are old.'])).toEqual([]);
  });
});

describe('a figure that the other side may say otherwise', () => {
  test.each([
    ['De twee boten voeren uit.', 'Both boats set sail.', 'twee / –'],
    ['Beide boten voeren uit.', 'The two boats set sail.', '– / two'],
    ['Het duurt 2 tot 5 dagen.', 'It takes both some days.', '2 tot 5 dagen / –'],
    ['De 12 boten varen.', 'The boats run version 3.7.12.', '12 / –'],
    ['De twaalf boten varen.', 'The boats run version 3.7.12.', 'twaalf / –'],
    ['De boten varen 1.250 meter.', 'The boats run version 3.250.1.', '1.250 meter / –'],
    ['In augustus varen ze uit.', 'They set sail like Augustus.', 'augustus / –'],
    ['In augustus varen ze uit.', 'They set sail like "AUGUSTUS".', 'augustus / –'],
  ])('%s / %s', (ours, theirs, shown) => {
    expect(told([ours, theirs])).toContain(`certain unclear unclear: ${shown}`);
  });

  test.each([
    ['De 12 boten varen.', 'The boats run version 3.7.13.', '12 / –'],
    ['De 12 boten varen.', 'The boats run version 3.7.1.2.', '12 / –'],
    ['Er gaat 12 liter in.', 'It holds some liter bottles.', '12 liter / –'],
    ['Er gaat 12 ton in.', 'Some ton is in it.', '12 ton / –'],
    ['De drie boten voeren uit.', 'Both boats set sail.', 'drie / –'],
  ])('but not so: %s / %s', (ours, theirs, shown) => {
    expect(told([ours, theirs])).toContain(`certain missing missing: ${shown}`);
  });
});

describe('what stands beside its bead', () => {
  const ship: Bead = ['Het schip is oud.', 'The ship is old.'];
  const boats: Bead = ['De 13 boten varen.', 'The boats sail.'];

  test('says it otherwise', () => {
    expect(told(['Zij zijn mooi.', 'Version 3.7.13 is out.'], boats)).toContain('certain unclear unclear: 13 / –');
    expect(told(boats, ['Zij zijn mooi.', 'Version 3.7.13 is out.'])).toContain('certain unclear unclear: 13 / –');
    const version: Bead = ['Zij zijn mooi.', 'Version 3.7.13 is out.'];
    expect(told(boats, version, ship)).toContain('certain unclear unclear: 13 / –');
    expect(told(ship, version, boats)).toContain('certain unclear unclear: 13 / –');
    expect(told(boats, ship, version)).toContain('certain missing missing: 13 / –');
    expect(told(version, ship, boats)).toContain('certain missing missing: 13 / –');
  });

  test('repeats it', () => {
    const repeated: Bead = ['De 13 zijn mooi.', 'The 13 are beautiful.'];
    expect(told(boats, repeated)).toEqual(['certain same same: 13 / 13']);
    expect(told(repeated, boats)).toEqual(['certain same same: 13 / 13']);
    expect(told(boats, ship, repeated)).toContain('certain missing missing: 13 / –');
  });
});

describe('in a bead that shares next to nothing', () => {
  const weak: Bead = ['De 13 boten varen.', 'The ships sail.', 0.05];
  const one: Bead = ['Het is oud.', 'It is old.'];
  const two: Bead = ['Het is oud. Het is mooi.', 'It is old and beautiful.'];
  const split: Bead = ['Het is oud en mooi.', 'It is old. It is beautiful.'];
  test.each([
    ['one sentence stands for one', [weak], 'missing missing'],
    ['its neighbours too', [one, weak, one], 'missing missing'],
    ['the bead before has two', [two, weak, one], 'unclear unclear'],
    ['the bead behind has two', [one, weak, two], 'unclear unclear'],
    ['the bead behind is divided', [one, weak, split], 'unclear unclear'],
    ['it has two itself', [['Er is wind. De 13 boten varen.', 'The ships sail.', 0.05]], 'unclear unclear'],
  ] as [string, Bead[], string][])('%s', (_, beads, verdict) => {
    expect(told(...beads)).toEqual([`likely ${verdict}: 13 / –`]);
  });

  test('a little is enough for an alarm, more for a sure one', () => {
    const bead = (strength: number): Bead => ['Er is wind. De 13 boten varen.', 'The ships sail.', strength];
    expect(told(bead(0.15))).toEqual(['likely missing missing: 13 / –']);
    expect(told(bead(0.2))).toEqual(['certain missing missing: 13 / –']);
  });
});

test('what is missing stands where it would be read', () => {
  expect(
    told(
      ['Er zijn 20 boten.', 'There are 20 boats.'],
      ['Urk telt 30 vissers, Lemmer 31 kranen en Hoorn 32 bruggen.', 'Urk has 30 fishermen. Hoorn has 32 bridges.'],
      ['Er zijn 40 huizen.', 'There are 40 houses.'],
    ),
  ).toEqual([
    'certain same same: 20 / 20',
    'certain same same: 30 / 30',
    'certain missing missing: 31 / –',
    'certain same same: 32 / 32',
    'certain same same: 40 / 40',
  ]);
});
