import { compare, type Decimal, shift } from '../text/decimal.ts';
import type { Bound, FigureKind } from './figure.ts';

/** A figure as the grammar reads it, in tokens and exact numbers. */
export interface Reading {
  kind: FigureKind;
  /** First token, and the one after the last. */
  first: number;
  next: number;
  /** A number, or what a date or time says; null for a range. */
  value: Decimal | string | null;
  alternative: Decimal | string | null;
  /** Ends of a range. */
  from: Decimal | string | null;
  to: Decimal | string | null;
  unit: string | null;
  bound: Bound | null;
  vague: boolean;
  /** Exponent of its scale words, which a range shares. */
  power: number;
  /** Bare digits, else empty. */
  plain: string;
}

const nothing = {
  value: null,
  alternative: null,
  from: null,
  to: null,
  unit: null,
  bound: null,
  vague: false,
  power: 0,
  plain: '',
};

/** A reading with all that is not given left empty. */
export function reading(parts: Partial<Reading> & Pick<Reading, 'kind' | 'first' | 'next'>): Reading {
  return { ...nothing, ...parts };
}

type Side = Decimal | string | null;

export function isNumber(value: Side): value is Decimal {
  return typeof value === 'object' && value !== null;
}

function rises(from: Side, to: Side): boolean {
  if (isNumber(from) && isNumber(to)) return compare(from, to) < 0;
  return typeof from === 'string' && typeof to === 'string' && (from < to || from.startsWith('X'));
}

/** Gives the first of two readings the unit and the scale that only the second says, or the other way round. */
export function share(first: Reading, second: Reading): [Reading, Reading] | null {
  let [a, b] = [first, second];
  if (a.kind === 'number' && typeof b.value !== 'string') a = { ...a, kind: b.kind, unit: b.unit };
  else if (b.kind === 'number' && a.kind === 'money') b = { ...b, kind: a.kind, unit: a.unit };
  if (a.kind !== b.kind || a.unit !== b.unit) return null;
  // A hundred is no scale of its own: tweehonderd tot driehonderd miljoen.
  if (isNumber(a.value) && isNumber(b.value) && a.power < 3) {
    const scaled = shift(a.value, b.power);
    if (compare(scaled, b.value) < 0) a = { ...a, value: scaled, power: b.power };
  }
  return [a, b];
}

/** One range of two readings that belong together and rise; null otherwise. */
export function range(first: Reading, second: Reading, start: number): Reading | null {
  const shared = share(first, second);
  if (shared === null) return null;
  const [a, b] = shared;
  if (!rises(a.value, b.value)) return null;
  return { ...b, first: start, value: null, alternative: null, from: a.value, to: b.value, plain: '' };
}
