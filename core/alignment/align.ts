import type { Language } from '../languages/language.ts';
import { type Steps, takeAll } from '../text/steps.ts';
import { tokenise } from '../text/words.ts';
import { findBand } from './band.ts';
import type { Bead } from './bead.ts';
import { type AlignedSentence, type Evidence, gatherEvidence } from './evidence.ts';
import { matchLeftovers } from './leftovers.ts';
import { findOverlap } from './overlap.ts';
import { findPath, type Starts } from './path.ts';

export interface Languages {
  original: Language;
  translation: Language;
}

/** Beads, and how sure each is: 0 nothing shared, 1 everything. */
export interface Alignment {
  beads: Bead[];
  strengths: number[];
}

/** Below this, a bead of the first pass may be given up for a better one that stands elsewhere. */
const WEAK = 0.035;
/** A moved bead needs this much, since its place speaks against it. */
const MOVED = 0.06;
/** Without any order to go by, a pair needs more still. */
const ANYWHERE = 0.12;
const ROUNDS = 4;

function pick(evidence: Evidence, ours: readonly number[], theirs: readonly number[]): Evidence {
  return {
    original: ours.flatMap((i) => evidence.original[i] ?? []),
    translation: theirs.flatMap((j) => evidence.translation[j] ?? []),
    weights: evidence.weights,
  };
}

/** How much of what the sentences of a bead offer is found on the other side, from 0 to 1. */
function strength({ original, translation, weights }: Evidence, [ours, theirs]: Bead): number {
  const left = new Map<number, number>();
  let all = 0;
  for (const i of ours) {
    all += original[i]?.weight ?? 0;
    for (const [feature, times] of original[i]?.features ?? []) left.set(feature, (left.get(feature) ?? 0) + times);
  }
  let shared = 0;
  for (const j of theirs) {
    all += translation[j]?.weight ?? 0;
    for (const [feature, times] of translation[j]?.features ?? []) {
      const there = Math.min(times, left.get(feature) ?? 0);
      if (there === 0) continue;
      shared += there * (weights[feature] ?? 0);
      left.set(feature, (left.get(feature) ?? 0) - there);
    }
  }
  return all > 0 ? (2 * shared) / all : 0;
}

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

/** One pass over these sentences, in order; indexes are those of the whole texts. */
function* pass(
  evidence: Evidence,
  ours: readonly number[],
  theirs: readonly number[],
  starts: Starts | null,
): Steps<Bead[]> {
  const part = pick(evidence, ours, theirs);
  const band = findBand(part.original, part.translation);
  yield;
  const overlap = findOverlap(part, band);
  yield;
  const steps = yield* findPath(part, band, overlap, starts);
  return steps.map(({ i, j, taken, given }) => [
    range(i, taken).flatMap((at) => ours[at] ?? []),
    range(j, given).flatMap((at) => theirs[at] ?? []),
  ]);
}

const consecutive = (indexes: readonly number[]): boolean =>
  indexes.every((at, k) => k === 0 || at === (indexes[k - 1] ?? 0) + 1);

interface Progress {
  kept: Bead[];
  strengths: number[];
  ours: number[];
  theirs: number[];
}

/** Takes the beads that hold; the sentences of the rest are free for another round. */
function sift(evidence: Evidence, beads: readonly Bead[], least: number): Progress {
  const progress: Progress = { kept: [], strengths: [], ours: [], theirs: [] };
  for (const bead of beads) {
    const [ours, theirs] = bead;
    const sure = ours.length > 0 && theirs.length > 0 ? strength(evidence, bead) : 0;
    if (sure >= least && consecutive(ours) && consecutive(theirs)) {
      progress.kept.push(bead);
      progress.strengths.push(sure);
    } else {
      for (const i of ours) progress.ours.push(i);
      for (const j of theirs) progress.theirs.push(j);
    }
  }
  return progress;
}

/** Finds the counterparts of blocks that moved: what the first pass left over is matched by its evidence. */
function* repair(evidence: Evidence, first: readonly Bead[]): Steps<Alignment> {
  const { kept, strengths, ours, theirs } = sift(evidence, first, WEAK);
  const parts = [{ kept, strengths }];
  let free = { ours, theirs };
  for (let round = 0; round < ROUNDS && free.ours.length > 0 && free.theirs.length > 0; round += 1) {
    yield;
    const found = sift(evidence, yield* pass(evidence, free.ours, free.theirs, null), MOVED);
    if (found.kept.length === 0) break;
    parts.push(found);
    free = found;
  }
  yield;
  const matched = sift(evidence, matchLeftovers(evidence, free.ours, free.theirs), ANYWHERE);
  parts.push(matched);
  const taken = [
    new Set(matched.kept.flatMap(([ours]) => ours)),
    new Set(matched.kept.flatMap(([, theirs]) => theirs)),
  ];
  free = { ours: free.ours.filter((i) => !taken[0]?.has(i)), theirs: free.theirs.filter((j) => !taken[1]?.has(j)) };
  const { beads } = weakBeads(first, free);
  const back = beads.map((bead) => (bead[0].length > 0 && bead[1].length > 0 ? strength(evidence, bead) : 0));
  parts.push({ kept: beads, strengths: back });
  yield;
  return inOrder(
    parts.flatMap((part) => part.kept),
    parts.flatMap((part) => part.strengths),
  );
}

/** Weak beads of the first pass stand again where nothing better was found; what then is left stands alone. */
function weakBeads(first: readonly Bead[], free: { ours: number[]; theirs: number[] }): { beads: Bead[] } {
  const ours = new Set(free.ours);
  const theirs = new Set(free.theirs);
  const beads: Bead[] = [];
  for (const [left, right] of first) {
    const whole =
      left.length > 0 && right.length > 0 && left.every((i) => ours.has(i)) && right.every((j) => theirs.has(j));
    if (!whole) continue;
    beads.push([left, right]);
    for (const i of left) ours.delete(i);
    for (const j of right) theirs.delete(j);
  }
  for (const i of [...ours].sort((a, b) => a - b)) beads.push([[i], []]);
  for (const j of [...theirs].sort((a, b) => a - b)) beads.push([[], [j]]);
  return { beads };
}

/** In the original's order; a bead of the translation alone follows the one that holds the sentence before it. */
function inOrder(beads: readonly Bead[], strengths: readonly number[]): Alignment {
  const byTranslation = new Map<number, number>();
  for (const [at, [, theirs]] of beads.entries()) for (const j of theirs) byTranslation.set(j, at);
  const places = new Array<number>(beads.length).fill(-1);
  for (const [at, [ours]] of beads.entries()) if (ours.length > 0) places[at] = ours[0] ?? 0;
  const alone = beads.map((_, at) => at).filter((at) => beads[at]?.[0].length === 0);
  alone.sort((a, b) => (beads[a]?.[1][0] ?? 0) - (beads[b]?.[1][0] ?? 0));
  for (const at of alone) {
    const before = byTranslation.get((beads[at]?.[1][0] ?? 0) - 1);
    places[at] = before === undefined ? -0.5 : Math.floor(places[before] ?? 0) + 0.5;
  }
  const order = beads
    .map((_, at) => at)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || (beads[a]?.[1][0] ?? 0) - (beads[b]?.[1][0] ?? 0));
  return { beads: order.flatMap((at) => [beads[at] ?? [[], []]]), strengths: order.map((at) => strengths[at] ?? 0) };
}

/** Aligns sentences that are read already; `starts` tells where paragraphs begin. */
export function alignSentences(
  original: readonly AlignedSentence[],
  translation: readonly AlignedSentence[],
  languages: Languages,
  starts: Starts | null = null,
): Alignment {
  return takeAll(aligningSentences(original, translation, languages, starts));
}

/** The same in steps. */
export function* aligningSentences(
  original: readonly AlignedSentence[],
  translation: readonly AlignedSentence[],
  languages: Languages,
  starts: Starts | null = null,
): Steps<Alignment> {
  const evidence = yield* gatherEvidence(original, translation, languages);
  const [ours, theirs] = [range(0, original.length), range(0, translation.length)];
  return yield* repair(evidence, yield* pass(evidence, ours, theirs, starts));
}

/**
 * Which sentences of the original belong to which of the translation. Every sentence stands in exactly one bead; one
 * without a counterpart stands alone, with an empty list for the other side. Beads come in the original's order.
 */
export function align(original: readonly string[], translation: readonly string[], languages: Languages): Bead[] {
  const read = (sentences: readonly string[], { sentences: { clitics } }: Language): AlignedSentence[] =>
    sentences.map((text) => ({ text, tokens: tokenise(text, 0, clitics) }));
  const [ours, theirs] = [read(original, languages.original), read(translation, languages.translation)];
  return alignSentences(ours, theirs, languages).beads;
}
