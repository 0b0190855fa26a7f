import { describe, expect, test } from 'vitest';
import { kinOf } from '../../../core/comparison/names/kin.ts';
import { distance, looksMisspelled } from '../../../core/comparison/names/spelling.ts';
import { amountsAgree, dimension } from '../../../core/comparison/pairing/conversions.ts';
import { relateDates } from '../../../core/comparison/pairing/dates.ts';
import { hasQuoteMark, quotedWithin } from '../../../core/comparison/quotes.ts';
import { pairOf } from '../../../core/languages/pairs/index.ts';

const { areCognates, firstSound, isDerived } = kinOf(pairOf('nl', 'en'));

describe('amounts at the edge of rounding', () => {
  test.each([
    [100, 'meter', 110, 'meter', true],
    [100, 'meter', 112, 'meter', false],
    [100, 'meter', 111, 'meter', true],
    [111, 'meter', 100, 'meter', true],
    [-30, 'meter', -30, 'yard', true],
    [0.2, 'liter', 0.06, 'gallon', true],
    [0.2, 'liter', 0.07, 'gallon', false],
    [21, 'degree', 70, 'celsius', false],
    [70, 'degree', 21, 'fahrenheit', false],
    [21, 'degree', 70, 'meter', false],
    [21, 'meter', 70, 'degree', false],
    [2, 'meter', 9, 'foot', false],
    [2, 'meter', 8, 'foot', true],
    [1, 'week', 10, 'day', true],
    [1, 'week', 11, 'day', false],
    [1.5, 'hour', 84, 'minute', true],
    [1.5, 'hour', 75, 'minute', false],
    [0, 'meter', 0, 'foot', true],
    [0, 'meter', 1, 'foot', true],
    [0, 'meter', 3, 'foot', false],
    [-5, 'celsius', 23, 'fahrenheit', true],
    [0, 'celsius', 34, 'fahrenheit', true],
    [0, 'celsius', 35, 'fahrenheit', false],
    [20, 'degree', 68, 'fahrenheit', true],
    [20, 'celsius', 68, 'degree', true],
    [68, 'degree', 20, 'celsius', true],
    [68, 'celsius', 20, 'degree', false],
    [20, 'fahrenheit', 68, 'degree', false],
    [20, 'fahrenheit', 68, 'celsius', false],
    [3, 'parsec', 3, 'parsec', false],
    [3, 'kilometer', 3, 'parsec', false],
    [36, 'kilometer-per-hour', 10, 'meter-per-second', true],
    [3, 'parsec-per-hour', 3, 'parsec-per-hour', false],
    [2300, 'meter', 2260, 'meter', true],
  ])('%s %s and %s %s: %s', (a, unitA, b, unitB, agree) => {
    expect(amountsAgree(a, unitA, b, unitB)).toBe(agree);
  });

  test('a rate has the dimension of its first unit, by the second', () => {
    expect(dimension('liter-per-minute')).toBe('volume-per-minute');
    expect(dimension('gallon-per-minute')).toBe('volume-per-minute');
    expect(dimension('kilometer-per-hour')).toBe('speed');
  });
});

test.each([
  ['2019', '2019-05', 'same'],
  ['2019', '2019', 'same'],
  ['BC0044', 'BC0044', 'same'],
  ['BC0044', 'BC0045', 'differs'],
  ['BC0044', '0044', 'differs'],
  ['XXXX-05-03', 'XXXX-05-04', 'differs'],
  ['XXXX-05-03', '2018-05-03', 'same'],
  ['2019-H1', '2019-Q1', 'differs'],
  ['2019-H1', '2019', 'same'],
  ['XXXX-Q2', '2019-Q2', 'same'],
  ['XXXX-05', 'XXXX-06', 'differs'],
  ['XXXX-05', '2019', 'apart'],
  ['XXXX-WXX-6', '2019-05-03', 'apart'],
  ['XXXX-Q2', 'XXXX-05', 'apart'],
] as const)('%s and %s: %s', (a, b, verdict) => {
  expect(relateDates(a, b)).toBe(verdict);
  expect(relateDates(b, a)).toBe(verdict);
});

describe('spelling', () => {
  test.each([
    ['haven', 'haven', 3, 0],
    ['haven', 'havens', 3, 1],
    ['haven', 'aven', 3, 1],
    ['haven', 'hoven', 3, 1],
    ['haven', 'havne', 3, 1],
    ['haven', 'maven', 3, 1],
    ['haven', 'vahen', 3, 2],
    ['haven', 'sluis', 3, 4],
    ['haven', 'h', 3, 4],
    ['', '', 2, 0],
    ['', 'ab', 2, 2],
    ['', 'abc', 2, 3],
  ])('%s to %s, at most %s: %s', (a, b, most, letters) => {
    expect(distance(a, b, most)).toBe(letters);
  });

  test.each([
    ['bart', 'barf', true],
    ['bar', 'baz', false],
    ['bouma', 'boema', true],
    ['bouma', 'boeme', false],
    ['dijkhuis', 'dikhuus', false],
    ['terpstra', 'tarpstro', true],
    ['terpstra', 'tarpstroi', false],
    ['terpstra', 'serpstra', false],
  ])('%s to %s looks misspelled: %s', (name, other, misspelled) => {
    expect(looksMisspelled(name, other)).toBe(misspelled);
  });

  test.each([
    ['minister', 'minister', true],
    ['kabinet', 'cabinet', true],
    ['universiteit', 'university', true],
    ['economie', 'economy', true],
    ['theater', 'theatre', true],
    ['boot', 'boat', true],
    ['vis', 'bread', false],
    ['oom', 'aim', false],
    ['bal', 'bel', false],
  ])('%s and %s are one word: %s', (a, b, one) => {
    expect(areCognates(a, b)).toBe(one);
    expect(areCognates(b, a)).toBe(one);
  });

  test('the first sound is spelled as both languages might', () => {
    expect(firstSound('kabinet')).toBe(firstSound('cabinet'));
    expect(firstSound('boot')).not.toBe(firstSound('sloot'));
  });

  test.each([
    ['china', 'chinese', true],
    ['juventus', 'juve', true],
    ['juventus', 'juv', false],
    ['urk', 'urkers', true],
    ['lemmer', 'lemsterland', false],
    ['bouma', 'bouwman', false],
    ['ur', 'uri', false],
  ])('%s and %s are of one name: %s', (name, word, one) => {
    expect(isDerived(name, word)).toBe(one);
  });
});

describe('quotation marks', () => {
  test.each([
    ['(‘zo’)', true],
    ["('s middags)", false],
    ["Hij zei ('kom') niets.", true],
    ["Dat is Karels' boot.", true],
    ['«Kom»', true],
    ['Zonder.', false],
  ])('in %s: %s', (text, marked) => {
    expect(hasQuoteMark(text)).toBe(marked);
  });

  test('how much of a stretch is quoted', () => {
    const quotes = [
      { start: 5, end: 10 },
      { start: 20, end: 30 },
    ];
    expect(quotedWithin(quotes, 0, 40)).toBe(15);
    expect(quotedWithin(quotes, 7, 25)).toBe(8);
    expect(quotedWithin(quotes, 11, 19)).toBe(0);
    expect(quotedWithin([], 0, 40)).toBe(0);
  });
});
