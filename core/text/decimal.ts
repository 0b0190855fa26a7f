/** An exact decimal: `units` times ten to the power of minus `places`. `places` is never negative. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Places kept where a division never ends, as in one third. */
const ENDLESS_PLACES = 15;

export const zero: Decimal = { units: 0n, places: 0 };

/** A whole number as a decimal. */
export function whole(value: number | bigint): Decimal {
  return { units: BigInt(value), places: 0 };
}

/** Reads digits with at most one point and an optional minus sign (`-0.75`); null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  if (!/^-?\d{1,60}(?:\.\d{1,60})?$/.test(text)) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), places: fraction.length };
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Writes a decimal without needless zeros: `22640000`, `0.75`, `-5`. */
export function formatDecimal({ units, places }: Decimal): string {
  const digits = String(size(units)).padStart(places + 1, '0');
  const point = digits.length - places;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return (units < 0n ? '-' : '') + digits.slice(0, point) + (fraction === '' ? '' : `.${fraction}`);
}

const powers: bigint[] = Array.from({ length: 64 }, (_, exponent) => 10n ** BigInt(exponent));

/** Ten to a power, not below zero. */
export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/** A value times ten to a power, which may be negative (cents are `shift(cents, -2)`). */
export function shift({ units, places }: Decimal, power: number): Decimal {
  if (power <= places) return { units, places: places - power };
  return { units: units * powerOfTen(power - places), places: 0 };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const places = Math.max(a.places, b.places);
  return [a.units * powerOfTen(places - a.places), b.units * powerOfTen(places - b.places), places];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, places] = align(a, b);
  return { units: left + right, places };
}

export function negate({ units, places }: Decimal): Decimal {
  return { units: -units, places };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}

/** Quotient rounded half away from zero to `places`; null when dividing by zero. */
export function divide(a: Decimal, b: Decimal, places = ENDLESS_PLACES): Decimal | null {
  if (b.units === 0n) return null;
  const [left, right] = align(a, b);
  const scaled = left * powerOfTen(places) * 2n;
  const rounded = (size(scaled) / size(right) + 1n) / 2n;
  return { units: scaled < 0n === right < 0n ? rounded : -rounded, places };
}

/** Below zero where `a` is the smaller, above where it is the larger, else 0. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** How far two values lie apart, as a part of the larger of the two: 0 when equal, 2 for opposite signs at most. */
export function difference(a: Decimal, b: Decimal): number {
  const [left, right] = align(a, b);
  const larger = size(left) > size(right) ? size(left) : size(right);
  if (larger === 0n) return 0;
  return Number((size(left - right) * 1_000_000_000n) / larger) / 1e9;
}
