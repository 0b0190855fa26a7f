import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../core/figures/measures/currencies.ts';
import { formatDate, formatTime, isDay, isMonth, nearestYear, yearOf } from '../../../core/figures/time/calendar.ts';
import { classOf, DIGIT, digitValue, LETTER, OTHER, SPACE } from '../../../core/text/characters.ts';

test.each([
  [formatDate(2019, 9, 1), '2019-09-01'],
  [formatDate(2019, 12), '2019-12'],
  [formatDate(987), '0987'],
  [formatDate(null, 12, 28), 'XXXX-12-28'],
  [formatDate(null), 'XXXX'],
])('%s is %s', (written, expected) => {
  expect(written).toBe(expected);
});

describe('what there is in a calendar', () => {
  test.each([
    [0, false],
    [1, true],
    [12, true],
    [13, false],
    [1.5, false],
  ])('month %s: %s', (month, there) => {
    expect(isMonth(month)).toBe(there);
  });

  test.each([
    [0, 5, false],
    [1, 5, true],
    [31, 5, true],
    [32, 5, false],
    [30, 4, true],
    [31, 4, false],
    [29, 2, true],
    [30, 2, false],
    [1, 13, false],
    [1.5, 5, false],
  ])('day %s of month %s: %s', (day, month, there) => {
    expect(isDay(day, month)).toBe(there);
  });

  test.each([
    ['1000', 1000],
    ['0999', null],
    ['2199', 2199],
    ['2200', null],
    ['198', null],
    ['19.8', null],
    ['1e03', null],
    ['19840', null],
  ])('%s is the year %s', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  test.each([
    [98, 2019, 1998],
    [19, 2019, 2019],
    [68, 2019, 2068],
    [70, 2019, 1970],
    [3, 1999, 2003],
  ])("'%s is, seen from %s, %s", (digits, from, year) => {
    expect(nearestYear(digits, from)).toBe(year);
  });

  test.each([
    [0, 0, '00:00'],
    [23, 59, '23:59'],
    [24, 0, '00:00'],
    [24, 1, null],
    [25, 0, null],
    [-1, 0, null],
    [7, 60, null],
    [7, -1, null],
    [7, 5, '07:05'],
  ])('%s hours %s: %s', (hours, minutes, time) => {
    expect(formatTime(hours, minutes)).toBe(time);
  });
});

describe('characters', () => {
  test.each([
    ['a', LETTER],
    ['é', LETTER],
    ['ɐ', LETTER],
    ['\u0301', LETTER],
    ['漢', LETTER],
    ['5', DIGIT],
    ['/', OTHER],
    [':', OTHER],
    ['٠', DIGIT],
    ['٣', DIGIT],
    ['ⁿ', OTHER],
    ['９', DIGIT],
    [' ', SPACE],
    ['\n', SPACE],
    ['\u0085', SPACE],
    ['\u00a0', SPACE],
    ['\u1680', SPACE],
    ['\u2000', SPACE],
    ['\u200a', SPACE],
    ['\u2028', SPACE],
    ['\u2029', SPACE],
    ['\u202f', SPACE],
    ['\u205f', SPACE],
    ['\u3000', SPACE],
    ['–', OTHER],
    ['€', OTHER],
    ['½', OTHER],
    ['\ud83d', OTHER],
    ['\ue000', OTHER],
  ])('%j', (character, kind) => {
    expect(classOf(character.charCodeAt(0))).toBe(kind);
  });

  test.each([
    ['0', 0],
    ['9', 9],
    ['/', -1],
    [':', -1],
    ['٠', 0],
    ['٩', 9],
    ['\u065f', -1],
    ['\u066a', -1],
    ['९', 9],
    ['９', 9],
    ['漢', -1],
  ])('%s is the digit %s', (character, value) => {
    expect(digitValue(character.charCodeAt(0))).toBe(value);
  });
});

test.each([
  ['dollar', null, 'USD'],
  ['dollar', 'CA', 'CAD'],
  ['dollar', 'NL', null],
  ['euro', null, 'EUR'],
  ['krone', 'NO', 'NOK'],
  ['shell', null, null],
] as const)('the %s of %s is %s', (family, nation, code) => {
  expect(codeOf(family, nation)).toBe(code);
});
