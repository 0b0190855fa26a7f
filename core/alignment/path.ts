import type { Steps } from '../text/steps.ts';
import type { Band } from './band.ts';
import type { Evidence } from './evidence.ts';
import type { Overlap } from './overlap.ts';

/** So many sentences are placed in one step. */
const ROWS_A_STEP = 32;

/** Beads of consecutive sentences: where each begins and how many sentences it takes from either side. */
export interface Step {
  i: number;
  j: number;
  taken: number;
  given: number;
}

/** Where the paragraphs begin, one flag a sentence; null where nothing is known of paragraphs. */
export interface Starts {
  original: readonly boolean[];
  translation: readonly boolean[];
}

/** A kind of bead: how many sentences it takes from either side, and what it costs. */
interface Kind {
  taken: number;
  given: number;
  cost: number;
}

const ONE_TO_ONE: Kind = { taken: 1, given: 1, cost: 0 };
/** The costs were fitted on texts with merged, split, dropped and moved sentences. */
const KINDS: readonly Kind[] = [
  ONE_TO_ONE,
  { taken: 1, given: 0, cost: 3.25 },
  { taken: 0, given: 1, cost: 3.25 },
  { taken: 2, given: 1, cost: 3.8 },
  { taken: 1, given: 2, cost: 3.8 },
  { taken: 2, given: 2, cost: 9.6 },
  { taken: 3, given: 1, cost: 12 },
  { taken: 1, given: 3, cost: 12 },
  { taken: 3, given: 2, cost: 18 },
  { taken: 2, given: 3, cost: 18 },
  { taken: 3, given: 3, cost: 24 },
];
/** Variance of a translation's length per letter, as in Gale and Church (1993), fitted for letters and digits alone. */
const VARIANCE = 2.9;
/** Letters that pull the ratio of short texts towards one, since a sentence left out would distort it. */
const EVEN = 200;
const MAX_LENGTH_COST = 12;
/** What a sentence that stands alone costs for each weight of its evidence, above its prior. */
const ALONE = 0.04;
const SHARED = 0.4;
const UNSHARED = 0.075;
const BREAK_INSIDE = 5;
const BREAK_SHARED = 1.5;

interface Sums {
  length: Float64Array;
  weight: Float64Array;
}

/** Running totals, so that the sum over any run of sentences is one subtraction. */
function runningSums(profiles: Evidence['original']): Sums {
  const length = new Float64Array(profiles.length + 1);
  const weight = new Float64Array(profiles.length + 1);
  for (const [i, profile] of profiles.entries()) {
    length[i + 1] = (length[i] ?? 0) + profile.length;
    weight[i + 1] = (weight[i] ?? 0) + profile.weight;
  }
  return { length, weight };
}

const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/** How unlikely two lengths are for one bead, each scaled to what the other side leads to expect. */
function lengthCost(ours: number, theirs: number): number {
  const delta = theirs - ours;
  return Math.min(MAX_LENGTH_COST, (delta * delta) / (VARIANCE * Math.max(2, ours + theirs)));
}

function breaksInside(starts: readonly boolean[], from: number, count: number): number {
  let breaks = 0;
  for (let at = from + 1; at < from + count; at += 1) if (starts[at]) breaks += 1;
  return breaks;
}

function breakWorth(starts: Starts | null, i: number, j: number, taken: number, given: number): number {
  if (!starts) return 0;
  const inside = breaksInside(starts.original, i, taken) + breaksInside(starts.translation, j, given);
  const shared = starts.original[i] && starts.translation[j] ? BREAK_SHARED : 0;
  return shared - BREAK_INSIDE * inside;
}

/**
 * What the sides of a bead share. Where several sentences meet several, each counts with its best counterpart alone:
 * neighbours share the words of their topic anyway.
 */
function sharedInside(overlap: Overlap, i: number, j: number, taken: number, given: number): number {
  if (taken === 1 && given === 1) return overlap(i, j);
  let shared = 0;
  for (let a = i; a < i + taken; a += 1) {
    let best = 0;
    let sum = 0;
    for (let b = j; b < j + given; b += 1) {
      const there = overlap(a, b);
      sum += there;
      if (there > best) best = there;
    }
    shared += taken > 1 && given > 1 ? best : sum;
  }
  return shared;
}

/** `least`: a bead that cannot be worth more need not be scored. */
type Score = (i: number, j: number, taken: number, given: number, least: number) => number;

/** Scores one bead by evidence, length and paragraphs. */
function makeScore(evidence: Evidence, overlap: Overlap, starts: Starts | null): Score {
  const ours = runningSums(evidence.original);
  const theirs = runningSums(evidence.translation);
  const ratio = ((theirs.length.at(-1) ?? 0) + EVEN) / ((ours.length.at(-1) ?? 0) + EVEN);
  const root = Math.sqrt(Math.min(1.35, Math.max(1 / 1.35, ratio)));
  return (i, j, taken, given, least) => {
    const weights = between(ours.weight, i, i + taken) + between(theirs.weight, j, j + given);
    if (taken === 0 || given === 0) return -ALONE * weights;
    if ((SHARED * weights) / 2 + BREAK_SHARED <= least) return Number.NEGATIVE_INFINITY;
    const length = lengthCost(between(ours.length, i, i + taken) * root, between(theirs.length, j, j + given) / root);
    const several = taken > 1 || given > 1;
    if (several && length === MAX_LENGTH_COST) return Number.NEGATIVE_INFINITY;
    if ((SHARED * weights) / 2 - length + BREAK_SHARED <= least) return Number.NEGATIVE_INFINITY;
    const common = Math.min(sharedInside(overlap, i, j, taken, given), weights / 2);
    return SHARED * common - UNSHARED * (weights - 2 * common) - length + breakWorth(starts, i, j, taken, given);
  };
}

/**
 * The best way through both texts from beginning to end, beads from 1-0 to 3-3, by dynamic programming inside the band,
 * in steps. Time and memory grow with the area of the band.
 */
export function* findPath(evidence: Evidence, band: Band, overlap: Overlap, starts: Starts | null): Steps<Step[]> {
  const rows = evidence.original.length;
  const offsets = new Int32Array(rows + 2);
  for (let i = 0; i <= rows; i += 1) offsets[i + 1] = (offsets[i] ?? 0) + (band.high[i] ?? 0) - (band.low[i] ?? 0) + 1;
  const best = new Float64Array(offsets[rows + 1] ?? 0).fill(Number.NEGATIVE_INFINITY);
  const chosen = new Uint8Array(best.length);
  const score = makeScore(evidence, overlap, starts);
  const cell = (i: number, j: number): number => (offsets[i] ?? 0) + j - (band.low[i] ?? 0);
  const fillRow = (i: number): void => {
    const high = band.high[i] ?? -1;
    for (let j = band.low[i] ?? 0; j <= high; j += 1) {
      let most = i + j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      let choice = 0;
      for (let kind = 0; kind < KINDS.length; kind += 1) {
        const { taken, given, cost } = KINDS[kind] ?? ONE_TO_ONE;
        const ours = i - taken;
        const theirs = j - given;
        if (ours < 0 || theirs < (band.low[ours] ?? 0) || theirs > (band.high[ours] ?? -1)) continue;
        const before = best[cell(ours, theirs)] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const least = most - before + cost;
        const gain = score(ours, theirs, taken, given, least);
        if (gain <= least) continue;
        most = before + gain - cost;
        choice = kind;
      }
      best[cell(i, j)] = most;
      chosen[cell(i, j)] = choice;
    }
  };
  for (let i = 0; i <= rows; i += 1) {
    if (i % ROWS_A_STEP === 0) yield;
    fillRow(i);
  }
  return walkBack(rows, evidence.translation.length, (i, j) => KINDS[chosen[cell(i, j)] ?? 0] ?? ONE_TO_ONE);
}

function walkBack(rows: number, columns: number, chosen: (i: number, j: number) => Kind): Step[] {
  const steps: Step[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const { taken, given } = chosen(i, j);
    i -= taken;
    j -= given;
    steps.push({ i, j, taken, given });
  }
  return steps.reverse();
}
