import type { Side } from '../comparison.ts';
import { inBasicUnit } from './conversions.ts';
import { type Place, worth } from './places.ts';

/** As far apart as the two ends of one range may stand. */
const REACH = 60;

const shareKey = (share: number, kinds = 'number of number'): string => `${kinds}: ${share.toFixed(6)}`;

const sumKey = (measures: string, sum: number): string => `${measures}: ${sum.toPrecision(8)}`;

/** What a figure would be, said as two. A time of day may be a length of it: 2 h 45. */
function keysOf(figure: Side): string[] {
  if (figure.kind === 'fraction') return [shareKey(Number(figure.value))];
  const [hours, minutes] = figure.kind === 'time' ? (figure.value ?? '').split(':') : [];
  const time = minutes === undefined ? null : inBasicUnit(60 * Number(hours) + Number(minutes), 'minute');
  const whole = time ?? inBasicUnit(Number(figure.value), figure.unit);
  return whole ? [worth(figure), sumKey(whole.measures, whole.amount)] : [worth(figure)];
}

/** Two hours and 45 minutes, six feet two inches: an amount with another of a smaller unit. */
function sumOf(first: Side, second: Side): string[] {
  const large = inBasicUnit(Number(first.value), first.unit);
  const small = inBasicUnit(Number(second.value), second.unit);
  const one = inBasicUnit(1, first.unit);
  if (!large || !small || !one || large.measures !== small.measures || small.amount >= one.amount) return [];
  return [sumKey(large.measures, large.amount + small.amount)];
}

/**
 * What two neighbours say together: a range (between 150 and 200), a share (three points out of four; of the 27
 * councillors 19) or a sum.
 */
function keysOfBoth({ figure: first }: Place, { figure: second }: Place): string[] {
  if (first.paragraph !== second.paragraph || second.start - first.end > REACH) return [];
  const share = Number(first.value) / Number(second.value);
  const range = `${first.value}..${second.value}`;
  const shares = [
    shareKey(share, `${first.kind} of ${second.kind}`),
    shareKey(1 / share, `${second.kind} of ${first.kind}`),
  ];
  return [range, ...shares, ...sumOf(first, second)];
}

/** Two figures as the one that the other side has. */
function joined(said: Side, first: Place, second: Place): Place {
  const { value, readings, ...own } = second.figure;
  const figure: Side = said.value === undefined ? { ...own, from: said.from ?? null, to: said.to ?? null } : said;
  const { start, paragraph, text } = first.figure;
  const { end } = second.figure;
  return { ...first, figure: { ...figure, text: `${text} … ${second.figure.text}`, start, end, paragraph } };
}

function join(ranges: readonly Place[], singles: readonly Place[]): Place[] {
  const wanted = new Map(ranges.flatMap(({ figure }) => keysOf(figure).map((key) => [key, figure])));
  const found: Place[] = [];
  for (const second of singles) {
    const first = found.at(-1);
    const [said] = first ? keysOfBoth(first, second).flatMap((key) => wanted.get(key) ?? []) : [];
    if (first && said) found[found.length - 1] = joined(said, first, second);
    else found.push(second);
  }
  return found;
}

/**
 * Makes one figure of two neighbours where the other side has them as one, a range, a share or a sum. `side` is changed for
 * that. @returns whether there were any
 */
export function joinRanges(side: { original: Place[]; translation: Place[] }): boolean {
  const { original, translation } = side;
  side.translation = join(original, translation);
  side.original = join(side.translation, original);
  return side.original.length < original.length || side.translation.length < translation.length;
}
