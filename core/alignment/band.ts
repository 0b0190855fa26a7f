import type { Profile } from './evidence.ts';

/** For each boundary before, between and after the sentences of one side, the boundaries of the other worth a look. */
export interface Band {
  low: Int32Array;
  high: Int32Array;
}

const HALF_WIDTH = 22;
/** No row is wider than this, so that memory and time stay linear whatever the texts are. */
const MAX_WIDTH = 64;
/** Short texts need no anchors, and stray less. */
const SMALL_WIDTH = 26;

/** Sentence by feature, for features that stand in one sentence only; -1 where in several. */
function soleSentences(profiles: readonly Profile[]): Map<number, number> {
  const sole = new Map<number, number>();
  for (const [i, { features }] of profiles.entries()) {
    for (const feature of features.keys()) sole.set(feature, sole.has(feature) ? -1 : i);
  }
  return sole;
}

/** Pairs that share at least two features found nowhere else, in the original's order. */
function anchors(original: readonly Profile[], translation: readonly Profile[]): [number, number][] {
  const there = soleSentences(translation);
  const pairs: [number, number][] = [];
  const here = soleSentences(original);
  for (const [i, { features }] of original.entries()) {
    const votes = new Map<number, number>();
    for (const feature of features.keys()) {
      const j = there.get(feature) ?? -1;
      if (j >= 0 && here.get(feature) === i) votes.set(j, (votes.get(j) ?? 0) + 1);
    }
    for (const [j, count] of votes) if (count > 1) pairs.push([i, j]);
  }
  return pairs;
}

/** The longest rising chain of anchors (patience sorting), which leaves moved blocks out. */
function risingChain(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [at, [, j]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = at;
  }
  const chain: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** A band around the chain of anchors: between two of them it takes in both, up to the greatest width. */
export function findBand(original: readonly Profile[], translation: readonly Profile[]): Band {
  const rows = original.length;
  const columns = translation.length;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  const small = Math.max(rows, columns) <= 2 * HALF_WIDTH;
  const chain: [number, number][] = small ? [] : risingChain(anchors(original, translation));
  const knots: [number, number][] = [[0, 0], ...chain, [rows, columns]];
  const width = small ? SMALL_WIDTH : MAX_WIDTH;
  let knot = 0;
  for (let i = 0; i <= rows; i += 1) {
    while (knot + 2 < knots.length && (knots[knot + 1]?.[0] ?? 0) < i) knot += 1;
    const [i0, j0] = knots[knot] ?? [0, 0];
    const [i1, j1] = knots[knot + 1] ?? [rows, columns];
    const middle = i1 > i0 ? j0 + ((j1 - j0) * (i - i0)) / (i1 - i0) : j1;
    low[i] = Math.max(0, Math.floor(Math.max(j0 - HALF_WIDTH, middle - width / 2)));
    high[i] = Math.min(columns, Math.ceil(Math.min(j1 + HALF_WIDTH, middle + width / 2)));
    if (i > 0) {
      low[i] = Math.max(low[i] ?? 0, low[i - 1] ?? 0);
      high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
    }
  }
  low[0] = 0;
  high[rows] = columns;
  return closed({ low, high });
}

/** Neighbouring rows overlap, so that a path from corner to corner exists. */
function closed(band: Band): Band {
  const { low, high } = band;
  for (let i = 1; i < low.length; i += 1) low[i] = Math.min(low[i] ?? 0, high[i - 1] ?? 0);
  return band;
}
