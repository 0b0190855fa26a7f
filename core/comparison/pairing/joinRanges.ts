import type { Side } from '../comparison.ts';
import { type Place, worth } from './places.ts';

/** As far apart as the two ends of one range may stand. */
const REACH = 60;

const shareKey = (share: number, kinds = 'number of number'): string => `${kinds}: ${share.toFixed(6)}`;

/** What a figure would be, said as two. */
const keyOf = (figure: Side): string => (figure.kind === 'fraction' ? shareKey(Number(figure.value)) : worth(figure));

/** What two neighbours say together: a range (between 150 and 200), or a share (three points out of four). */
function keysOf({ figure: first }: Place, { figure: second }: Place): string[] {
  if (first.paragraph !== second.paragraph || second.start - first.end > REACH) return [];
  const share = Number(first.value) / Number(second.value);
  return [`${first.value}..${second.value}`, shareKey(share, `${first.kind} of ${second.kind}`)];
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
  const wanted = new Map(ranges.map(({ figure }) => [keyOf(figure), figure]));
  const found: Place[] = [];
  for (const second of singles) {
    const first = found.at(-1);
    const [said] = first ? keysOf(first, second).flatMap((key) => wanted.get(key) ?? []) : [];
    if (first && said) found[found.length - 1] = joined(said, first, second);
    else found.push(second);
  }
  return found;
}

/**
 * Makes one figure of two neighbours where the other side has them as one, a range or a share. `side` is changed for
 * that. @returns whether there were any
 */
export function joinRanges(side: { original: Place[]; translation: Place[] }): boolean {
  const { original, translation } = side;
  side.translation = join(original, translation);
  side.original = join(side.translation, original);
  return side.original.length < original.length || side.translation.length < translation.length;
}
