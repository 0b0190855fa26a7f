import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as decimal from '../../../core/text/decimal.ts';

const { add, compare, difference, divide, equal, formatDecimal, multiply, parseDecimal, shift, whole } = decimal;
const some = fc.record({
  units: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
  places: fc.integer({ min: 0, max: 12 }),
});

function parse(text: string): decimal.Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`${text} is no decimal`);
  return value;
}

describe('decimals', () => {
  test('are written and read without loss', () => {
    const survives = (value: decimal.Decimal) => equal(parse(formatDecimal(value)), value);
    fc.assert(fc.property(some, survives));
  });

  test.each([
    ['22640000', '22640000'],
    ['0.750', '0.75'],
    ['-0.50', '-0.5'],
    ['0.05', '0.05'],
    ['100', '100'],
    ['-12.00', '-12'],
    ['-0', '0'],
    ['0.000', '0'],
  ])('%s is written %s', (text, written) => expect(formatDecimal(parse(text))).toBe(written));

  test.each(['', '.5', '5.', '1,5', '1e3', '--1', 'x'])('"%s" is none', (text) =>
    expect(parseDecimal(text)).toBeNull(),
  );

  test('add and multiply exactly', () => {
    expect(formatDecimal(add(parse('0.1'), parse('0.2')))).toBe('0.3');
    expect(formatDecimal(multiply(parse('22.64'), whole(1_000_000)))).toBe('22640000');
    expect(formatDecimal(multiply(parse('0.5'), parse('-0.25')))).toBe('-0.125');
  });

  test('are divided with rounding half away from zero', () => {
    const quotient = (a: string, b: string, places?: number) => {
      const value = divide(parse(a), parse(b), places);
      return value && formatDecimal(value);
    };
    expect(quotient('1', '3')).toBe('0.333333333333333');
    expect(quotient('2', '3', 2)).toBe('0.67');
    expect(quotient('-1', '8', 2)).toBe('-0.13');
    expect(quotient('1', '-8', 2)).toBe('-0.13');
    expect(quotient('-1', '-8', 2)).toBe('0.13');
    expect(quotient('0', '-8')).toBe('0');
    expect(quotient('1', '0')).toBeNull();
  });

  test('shift by powers of ten both ways', () => {
    expect(formatDecimal(shift(parse('1.5'), 6))).toBe('1500000');
    expect(formatDecimal(shift(parse('470'), -2))).toBe('4.7');
  });

  test('compare as numbers do', () => {
    fc.assert(fc.property(some, some, (a, b) => compare(a, b) + compare(b, a) === 0));
    expect(compare(parse('1.10'), parse('1.1'))).toBe(0);
    expect(compare(parse('-2'), parse('1'))).toBeLessThan(0);
    expect([equal(parse('1.10'), parse('1.1')), equal(parse('1'), parse('-1'))]).toEqual([true, false]);
  });

  test('tell how far they lie apart', () => {
    expect(difference(parse('100'), parse('98'))).toBeCloseTo(0.02);
    expect(difference(parse('98'), parse('100'))).toBeCloseTo(0.02);
    expect(difference(parse('-100'), parse('-50'))).toBe(0.5);
    expect(difference(parse('-50'), parse('100'))).toBe(1.5);
    expect(difference(parse('5'), parse('-5'))).toBe(2);
    expect(difference(decimal.zero, decimal.zero)).toBe(0);
  });
});
