import type { Figure } from '../figure.ts';

/** From here on an amount is said in millions, where that takes no more digits than these. */
const LARGE = 1e6;
const FEW = 4;
/** More digits than these no number of the machine holds exactly. */
const EXACT = 15;

/** A value, or a range from one to another, as the language writes it; null where it can't be written exactly. */
export function sayNumbers({ value, from, to }: Figure, tag: string, style: Intl.NumberFormatOptions): string | null {
  const numbers = [value ?? from, value ?? to].map(exactly);
  const [first, last] = numbers;
  if (first === null || last === null || first === undefined || last === undefined) return null;
  const isShort = [first, last].every((number) => Math.abs(number) >= LARGE && digitsOf(number) <= FEW);
  const compact = isShort ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  // A third is no whole percent: what would be rounded here is not what the original says.
  if (style.style === 'percent' && digitsOf(first) > FEW) return null;
  const format = formatFor(tag, { maximumFractionDigits: 6, minimumFractionDigits: 0, ...compact, ...style });
  if (!format) return null;
  return first === last ? format.format(first) : format.formatRange(first, last);
}

function exactly(decimal: string | null | undefined): number | null {
  return decimal && /^-?\d+(?:\.\d+)?$/.test(decimal) && decimal.length <= EXACT ? Number(decimal) : null;
}

/** How many digits a number has without the zeros at its ends. */
function digitsOf(number: number): number {
  return String(Math.abs(number))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** Null for a unit or a currency that the browser has no name for. */
function formatFor(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(tag, options);
  } catch {
    return null;
  }
}
