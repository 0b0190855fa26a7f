import { expect, test } from 'vitest';
import { amountsAgree, dimension } from '../../../core/comparison/pairing/conversions.ts';
import { relateDates } from '../../../core/comparison/pairing/dates.ts';

test.each([
  [40, 'kilometer', 25, 'mile', true],
  [30, 'meter', 30, 'yard', true],
  [1, 'inch', 2, 'centimeter', true],
  [250, 'kilogram', 550, 'pound', true],
  [48, 'hour', 2, 'day', true],
  [5, 'centimeter-per-hour', 2, 'inch-per-hour', true],
  [39, 'celsius', 102, 'fahrenheit', true],
  [26, 'degree', 80, 'degree', true],
  [5, 'kilometer', 5, 'mile', false],
  [5, 'hour', 5, 'day', false],
  [2, 'hectare', 2, 'acre', false],
  [10, 'centimeter', 10, 'inch', false],
  [3, 'kilometer', 3, 'kilogram', false],
  [5, 'centimeter-per-hour', 2, 'inch', false],
])('%s %s and %s %s: %s', (a, unitA, b, unitB, agree) => {
  expect(amountsAgree(a, unitA, b, unitB)).toBe(agree);
  expect(amountsAgree(b, unitB, a, unitA)).toBe(agree);
});

test('units of one dimension have its name', () => {
  expect(dimension('mile')).toBe(dimension('kilometer'));
  expect(dimension('parsec')).toBeNull();
  expect(dimension(undefined)).toBeNull();
});

test.each([
  ['2019-05-03', 'XXXX-05-03', 'same'],
  ['2019-05-03', '2019-05', 'same'],
  ['XXXX-WXX-6', 'XXXX-WXX-6', 'same'],
  ['2019-Q2', '2019-Q2', 'same'],
  ['2019-05-03', '2019-03-05', 'differs'],
  ['2019', '2018', 'differs'],
  ['XXXX-WXX-6', 'XXXX-WXX-7', 'differs'],
  ['1850', '185X', 'differs'],
  ['198X', '197X', 'differs'],
  ['2019-Q2', '2019-Q3', 'differs'],
  ['XXXX-WXX-6', 'XXXX-05', 'apart'],
] as const)('%s and %s: %s', (a, b, verdict) => {
  expect(relateDates(a, b)).toBe(verdict);
  expect(relateDates(b, a)).toBe(verdict);
});
