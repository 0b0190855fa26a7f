import type { Pairing } from '../../../core/comparison/comparison.ts';
import type { FigureKind } from '../../../core/figures/figure.ts';

/** Kinds whose values can be divided by each other. Ranks, dates, times and degrees have no meaningful zero. */
const DIVISIBLE: readonly FigureKind[] = [
  'number',
  'percent',
  'percentage-points',
  'money',
  'quantity',
  'duration',
  'multiplier',
  'fraction',
];

/**
 * How many times the original's value the translation's is; null where the two can't be divided: another kind or unit,
 * a range, a value that can be read in two ways, or one that is not above zero.
 */
export function ratioOf({ original, translation }: Pairing): number | null {
  if (!original || !translation || original.readings || translation.readings) return null;
  if (original.kind !== translation.kind || original.unit !== translation.unit) return null;
  if (!DIVISIBLE.includes(original.kind)) return null;
  const ratio = Number(translation.value) / Number(original.value);
  return Number(original.value) > 0 && ratio > 0 && Number.isFinite(ratio) ? ratio : null;
}

/** A difference in size in words' reach: which line of the catalogue, and the number in it. */
export interface Distance {
  how: 'times' | 'percent' | 'slight';
  direction: 'larger' | 'smaller';
  /** Rounded: nobody needs more of it than two or three digits. */
  amount: number;
}

/** From this factor on people say 'times', below it 'percent'. */
const TIMES = 2;
/** Fewer percent than this are not told as a number. */
const LEAST_PERCENT = 0.1;

export function distanceOf(ratio: number): Distance {
  const direction = ratio < 1 ? 'smaller' : 'larger';
  const factor = ratio < 1 ? 1 / ratio : ratio;
  if (factor >= TIMES) return { how: 'times', direction, amount: rounded(factor) };
  const percent = Math.abs(ratio - 1) * 100;
  if (percent < LEAST_PERCENT) return { how: 'slight', direction, amount: 0 };
  return { how: 'percent', direction, amount: rounded(percent) };
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(amount < 100 ? 2 : 3));
}

/**
 * How long the two figures are drawn, from 0 to 1, where the larger has all the room.
 * @param ratio how many times the original's value the translation's is
 */
export function lengthsOf(ratio: number): { translation: number; original: number } {
  return { translation: Math.min(1, ratio), original: Math.min(1, 1 / ratio) };
}
