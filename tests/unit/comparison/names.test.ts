import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exonymsBetween } from '../../../core/comparison/names/exonyms.ts';
import { kinOf } from '../../../core/comparison/names/kin.ts';
import { distance, looksMisspelled } from '../../../core/comparison/names/spelling.ts';
import { english } from '../../../core/languages/en/index.ts';
import { dutch } from '../../../core/languages/nl/index.ts';
import { pairOf } from '../../../core/languages/pairs/index.ts';

const { areCognates, cognatesAmong, firstSound } = kinOf(pairOf('nl', 'en'));

describe('the same name in two spellings', () => {
  test.each([
    ['schotland', 'scotland'],
    ['republikeinen', 'republicans'],
    ['parlement', 'parliament'],
    ['tempel', 'temple'],
    ['federaal', 'federal'],
    ['oktober', 'october'],
    ['urk', 'urk'],
    ['maan', 'moon'],
    ['theater', 'theatre'],
    ['kandidaten', 'candidates'],
    ['juristen', 'jurists'],
    ['democratie', 'democrats'],
    ['professor', 'professeur'],
    ['museum', 'musea'],
    ['minister', 'ministry'],
    ['amsterdam', 'amsterdammer'],
    ['jansen', 'janssen'],
    ['beirut', 'berout'],
  ])('%s and %s', (a, b) => {
    expect(areCognates(a, b)).toBe(true);
    expect(areCognates(b, a)).toBe(true);
    expect(cognatesAmong(new Set(['urk', b]))(a)).toBe(true);
    expect(cognatesAmong(new Set(['urk', a]))(b)).toBe(true);
  });

  test.each([
    ['donggala', 'doggala'],
    ['morowali', 'morowail'],
    ['trump', 'obama'],
    ['haarlem', 'arnhem'],
    ['pan', 'pen'],
    ['moed', 'mode'],
    ['amsterdam', 'rotterdam'],
    ['president', 'presidency'],
    ['italiaans', 'italy'],
    ['hans', 'hand'],
    ['centrum', 'centre'],
    ['bank', 'banks'],
  ])('not %s and %s', (a, b) => {
    expect(areCognates(a, b)).toBe(false);
    expect(cognatesAmong(new Set(['urk', b]))(a)).toBe(false);
  });
});

test.each([
  ['keulen', 'cologne', true],
  ['schotland', 'scotland', true],
  ['thailand', 'turkije', true],
  ['urk', 'ark', false],
])('%s and %s begin with the same sound: %s', (a, b, alike) => {
  expect(firstSound(a) === firstSound(b)).toBe(alike);
});

test.each([
  ['hamilton', 'hamilon', true],
  ['stavoren', 'stavroen', true],
  ['urk', 'erk', false],
  ['hamilton', 'washington', false],
  ['kramer', 'kramer', false],
  ['kram', 'krem', true],
  ['hamilton', 'homilten', true],
  ['hamilto', 'hamltom', false],
  ['washington', 'wasingten', true],
  ['washington', 'wasngten', false],
  ['washington', 'qashington', false],
])('%s to %s looks misspelled: %s', (name, other, misspelled) => {
  expect(looksMisspelled(name, other)).toBe(misspelled);
});

test.each([
  ['abc', 'abd', 2, 1],
  ['abc', 'ab', 2, 1],
  ['ab', 'abc', 2, 1],
  ['', 'abc', 3, 3],
  ['abc', '', 3, 3],
  ['kitten', 'sitting', 5, 3],
  ['ab', 'ba', 5, 1],
  ['aab', 'aba', 5, 1],
  ['abcd', 'badc', 5, 2],
  ['abcde', 'acbed', 5, 2],
  ['ca', 'abc', 5, 3],
  ['abcdef', 'uvwxyz', 3, 4],
  ['abcd', 'a', 2, 3],
])('from %s to %s, at most %s: %s', (a, b, most, expected) => {
  expect(distance(a, b, most)).toBe(expected);
});

test('distance counts a swap of neighbours once, is symmetric, and stops at its limit', () => {
  expect(distance('meer', 'mere', 5)).toBe(1);
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 3)).toBe(distance(b, a, 3));
      expect(distance(a, b, 3)).toBeLessThanOrEqual(4);
      expect(distance(a, a, 3)).toBe(0);
    }),
  );
});

describe('places', () => {
  const there = exonymsBetween(dutch, english);
  const back = exonymsBetween(english, dutch);

  test('have their names in both languages', () => {
    expect(there.of('keulen')).toContain('cologne');
    expect(back.of('cologne')).toContain('keulen');
    expect(there.of('spanje')).toContain('spain');
    expect(there.of('zeelandse')).toContain('zealand');
    expect(there.of('keulense')).toContain('cologne');
    expect(there.of('zeelands')).toContain('zealand');
    expect(there.of('nieuw')).toContain('new');
    expect(there.of('maria')).toEqual(expect.arrayContaining(['mary', 'maria']));
    expect(back.of('mary')).toContain('maria');
    expect(there.of('amsterdam')).toEqual(['amsterdam']);
    expect(there.of('urk')).toEqual([]);
  });

  test('are told from people and from words of longer names', () => {
    expect(['keulen', 'spanje', 'poetin', 'nieuw', 'urk', 'cologne', ''].map(there.isPlace)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(['cologne', 'spain', 'putin', 'keulen'].map(back.isPlace)).toEqual([true, true, false, false]);
  });

  test('of other languages are those of countries alone', () => {
    const italian = exonymsBetween({ ...english, tag: 'it' }, english);
    expect(italian.of('spagna')).toContain('spain');
    expect(italian.of('keulen')).toEqual([]);
    expect(exonymsBetween(english, { ...dutch, tag: 'it' }).of('cologne')).toEqual([]);
    expect(exonymsBetween(dutch, { ...english, tag: 'it' }).of('keulen')).toEqual([]);
  });

  test('are countries or none', () => {
    expect(['spanje', 'keulen', 'urk'].map(there.isCountry)).toEqual([true, false, false]);
    expect(['spain', 'cologne', 'spanje'].map(back.isCountry)).toEqual([true, false, false]);
  });

  test('two countries are told apart', () => {
    expect(there.areCountries('spanje', 'portugal')).toBe(true);
    expect(there.areCountries('spanje', 'spain')).toBe(false);
    expect(there.areCountries('urk', 'spain')).toBe(false);
    expect(there.areCountries('spanje', 'urk')).toBe(false);
    expect(there.areCountries('spanje', 'cologne')).toBe(false);
    expect(there.areCountries('spanje', 'new')).toBe(false);
    expect(there.areCountries('nieuw', 'spain')).toBe(false);
    expect(there.areCountries('', '')).toBe(false);
  });
});
