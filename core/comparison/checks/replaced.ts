import type { Steps } from '../../text/steps.ts';
import type { Token } from '../../text/words.ts';
import type { BeadView } from '../beadView.ts';
import type { Certainty, Finding } from '../comparison.ts';
import { type Coverage, type CoveredWord, coverageOf } from '../coverage/coverage.ts';
import { passagesOf } from '../passages.ts';
import type { Sentence } from '../reading.ts';
import type { ReasonKey } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';

/** Where a sentence of the one side stands in the place of one of the other, whether the aligner paired them or not. */
interface Place {
  original: readonly Sentence[];
  translation: readonly Sentence[];
  /** The first of its beads and the one behind the last. */
  from: number;
  to: number;
}

/** More sentences beside each other without a counterpart are another text, not another sentence. */
const MOST_SENTENCES = 3;
/** Shorter sentences say too little to tell what they say. */
const FEWEST_WORDS = 4;
/**
 * What a word tells: the logarithm of how much likelier it has a counterpart in a faithful translation than in another
 * sentence, and the same of a word without one. One that the lexicon doesn't know tells half.
 */
const COVERED = 1.8;
const UNCOVERED = -1.4;
const UNKNOWN = UNCOVERED / 2;
/** The evidence below which a sentence says something else than what stands in its place, likely and surely. */
const LIKELY = -10;
const SURE = -15;
/** Above these its words, or one side's, stand beside the place: sentences were merged, split or moved. */
const NEARBY = 2;
const NEARBY_SIDE = 8;
/** A bead that shares more says the same in part. */
const SHARED = 0.12;
/** One beside the place that shares as much holds. */
const HOLDS = 0.08;
/** Where more of the sentences say something else, the two are no translation of each other. */
const MOST_REPLACED = 0.25;

/** Beads of both sides, and sentences that stand alone beside each other, taken together. */
function placesIn(beads: readonly BeadView[]): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < beads.length; ) {
    let to = from + 1;
    if (isAlone(beads[from])) while (isAlone(beads[to])) to += 1;
    const run = beads.slice(from, to);
    const [original, translation] = [run.flatMap((bead) => bead.original), run.flatMap((bead) => bead.translation)];
    if (original.length > 0 && translation.length > 0) places.push({ original, translation, from, to });
    from = to;
  }
  return places;
}

const isAlone = (bead: BeadView | undefined): boolean =>
  bead !== undefined && (bead.original.length === 0 || bead.translation.length === 0);

function evidenceOf(words: readonly CoveredWord[]): number {
  return words.reduce((sum, { covered, known }) => sum + (covered ? COVERED : known ? UNCOVERED : UNKNOWN), 0);
}

/** Sentences, and those among which the other side's are looked for. */
interface Side {
  own: readonly Sentence[];
  among: readonly Sentence[];
}

interface Sides {
  beads: readonly BeadView[];
  there: Coverage;
  back: Coverage;
}

/** Whether there are words enough, and the lexicon knows a good part of them: else nothing can be told. */
function canTell(words: readonly CoveredWord[]): boolean {
  const known = words.filter((word) => word.known || word.covered).length;
  return words.length >= FEWEST_WORDS && 3 * known >= words.length;
}

/** How much each side's words speak for their being said by the other; null where that can't be told. */
function evidenceFor(ours: Side, theirs: Side, { there, back }: Sides): [number, number] | null {
  const left = ours.own.flatMap((sentence) => there.of(sentence, theirs.among));
  const right = theirs.own.flatMap((sentence) => back.of(sentence, ours.among));
  return canTell(left) && canTell(right) ? [evidenceOf(left), evidenceOf(right)] : null;
}

/**
 * Whether what stands at a place says something else on either side, and how surely. At the ends of an article stands
 * much that is no part of it, and a sentence alone has nothing beside it to go by: there it must be sure.
 */
function judge({ original, translation, from, to }: Place, sides: Sides): Certainty | null {
  const { beads } = sides;
  if (Math.max(original.length, translation.length) > MOST_SENTENCES) return null;
  if (beads.slice(from, to).some(({ strength }) => strength >= SHARED)) return null;
  const [before, after] = [beads[from - 1], beads[to]];
  if ([before, after].some((bead) => bead && bead.strength < HOLDS)) return null;
  const here = evidenceFor({ own: original, among: original }, { own: translation, among: translation }, sides);
  const evidence = here ? here[0] + here[1] : 0;
  if (evidence > (before && after ? LIKELY : SURE)) return null;
  const near = beads.slice(Math.max(0, from - 1), to + 1);
  const [ours, theirs] = [near.flatMap((bead) => bead.original), near.flatMap((bead) => bead.translation)];
  const nearby = evidenceFor({ own: original, among: ours }, { own: translation, among: theirs }, sides);
  if (nearby === null || nearby[0] + nearby[1] > NEARBY || Math.max(nearby[0], nearby[1]) > NEARBY_SIDE) return null;
  return evidence <= SURE ? 'certain' : 'likely';
}

/** So many words in a row may be said again, and so often at least that it is no figure of speech. */
const LONGEST_PERIOD = 8;
const FEWEST_TIMES = 3;
const FEWEST_REPEATED = 5;

/** Whether a few words are said again and again right behind each other. */
function repeats(tokens: readonly Token[], times: number, fewest: number): boolean {
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
    let same = 0;
    for (const [at, { key, digit }] of tokens.entries()) {
      same = !digit && key === tokens[at - period]?.key ? same + 1 : 0;
      if (same >= Math.max((times - 1) * period, fewest - period)) return true;
    }
  }
  return false;
}

const isRepetition = ({ original, translation }: Place): boolean =>
  translation.some(({ tokens }) => repeats(tokens, FEWEST_TIMES, FEWEST_REPEATED)) &&
  !original.some(({ tokens }) => repeats(tokens, 2, 2));

function findingOf({ original, translation }: Place, certainty: Certainty, key: ReasonKey): Finding | null {
  const [[ours], [theirs]] = [passagesOf(original), passagesOf(translation)];
  if (!ours || !theirs) return null;
  return { kind: 'replaced', certainty, side: 'translation', original: ours, translation: theirs, reason: { key } };
}

function* run({ beads, original, translation }: CheckContext): Steps<Finding[]> {
  const sides = { beads, there: coverageOf(original, translation), back: coverageOf(translation, original) };
  const places = placesIn(beads);
  const other: Finding[] = [];
  const repeated: Finding[] = [];
  for (const place of places) {
    yield;
    const isRepeated = isRepetition(place);
    const certainty = isRepeated ? 'certain' : judge(place, sides);
    const finding =
      certainty && findingOf(place, certainty, isRepeated ? 'reason.replaced.repetition' : 'reason.replaced.other');
    if (finding) (isRepeated ? repeated : other).push(finding);
  }
  return other.length <= Math.max(1, MOST_REPLACED * places.length) ? [...other, ...repeated] : repeated;
}

/** Sentences in whose place the translation says something else altogether, or a few words without end. */
export const replaced: Check = { kind: 'replaced', run };
