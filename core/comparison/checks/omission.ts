import type { BeadView } from '../beadView.ts';
import type { Finding, Passage } from '../comparison.ts';
import { passageIn, passageOf } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { lengthOf, usualRatio } from './lengths.ts';

type SideName = 'original' | 'translation';

/** One direction: what `from` says and `to` does not. */
interface Direction {
  from: SideName;
  to: SideName;
  reading: Reading;
  coverage: Coverage;
  /** How long `to` is for each letter of `from`. */
  ratio: number;
}

/** Shorter sentences are headings, bylines and the like. */
const FEWEST_WORDS = 4;
const FEWEST_CONTENT = 3;
/** A sentence of which more than this stands nearby on the other side was moved or merged, not left out. */
const MOST_COVERED = 0.34;
/** One that the aligner left alone needs less proof. */
const MOST_COVERED_ALONE = 0.55;
/** A neighbour that is longer than expected by this part of a sentence took it in. */
const TAKEN_IN = 0.45;
/** A bead whose other side is shorter than this lost a clause. */
const SHORTENED = 0.66;
/** A shorter one may be a freer wording. */
const SHORTEST_CLAUSE = 32;
/** What is missing in length must be explained by what is missing in words. */
const EXPLAINED = 0.6;
const EXPLAINED_SENTENCE = 0.75;
/** Content words in a row without a counterpart that make a clause. */
const FEWEST_IN_CLAUSE = 3;

const isSentence = ({ tokens }: Sentence): boolean => tokens.length >= FEWEST_WORDS;

function covered(words: readonly { covered: boolean }[]): number {
  return words.length === 0 ? 1 : words.filter((word) => word.covered).length / words.length;
}

/** Whether a sentence's words are nowhere near on the other side. */
function isLost(sentence: Sentence, others: readonly Sentence[], { coverage }: Direction, most: number): boolean {
  const words = coverage.of(sentence, others);
  return words.length >= FEWEST_CONTENT && covered(words) <= most;
}

/** Whether the other side has a sentence of its own at the same place: then it says something else, or freely the same. */
function isReplaced(beads: readonly BeadView[], at: number, { from, to }: Direction): boolean {
  return [at - 1, at + 1].some((i) => {
    const bead = beads[i];
    return bead !== undefined && bead[from].length === 0 && bead[to].length > 0;
  });
}

/** Whether a neighbouring bead's other side is so long that it must hold this sentence too. */
function isTakenIn(beads: readonly BeadView[], at: number, { from, to, ratio }: Direction): boolean {
  const own = lengthOf(beads[at]?.[from] ?? []);
  return [at - 1, at + 1].some((i) => {
    const bead = beads[i];
    if (!bead || bead[from].length === 0) return false;
    return lengthOf(bead[to]) / ratio - lengthOf(bead[from]) >= TAKEN_IN * own;
  });
}

/** Sentences that stand alone, or that a merged bead carries without any of their words on the other side. */
function lostSentences(beads: readonly BeadView[], at: number, direction: Direction): Sentence[] {
  const bead = beads[at];
  if (!bead) return [];
  const own = bead[direction.from].filter(isSentence);
  const others = bead[direction.to];
  const near = [at - 1, at, at + 1].flatMap((i) => beads[i]?.[direction.to] ?? []);
  if (others.length === 0) {
    if (isReplaced(beads, at, direction) || isTakenIn(beads, at, direction)) return [];
    return own.filter((sentence) => isLost(sentence, near, direction, MOST_COVERED_ALONE));
  }
  if (own.length < 2) return [];
  const surplus = lengthOf(own) - lengthOf(others) / direction.ratio;
  return own.filter(
    (sentence) =>
      surplus >= EXPLAINED_SENTENCE * sentence.text.length && isLost(sentence, near, direction, MOST_COVERED),
  );
}

/** Sentences that follow each other are told as one passage. */
function runsOf(sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  let last: Sentence | null = null;
  for (const sentence of sentences) {
    const passage = passages.at(-1);
    if (passage && last?.index === sentence.index - 1 && last.paragraph === sentence.paragraph) {
      // As many spaces as stand there, so that the text is as long as the place it is at.
      passage.text = passage.text.padEnd(sentence.start - passage.start) + sentence.text;
      passage.end = sentence.end;
    } else passages.push(passageOf(sentence));
    last = sentence;
  }
  return passages;
}

/** The longest run of content words without a counterpart, from its first word to its last. */
function longestRun(words: readonly { token: { start: number; end: number }; covered: boolean }[]): {
  start: number;
  end: number;
  count: number;
} {
  let best = { start: 0, end: 0, count: 0 };
  let run = best;
  for (const { token, covered: found } of words) {
    if (found) run = { start: 0, end: 0, count: 0 };
    else run = { start: run.count === 0 ? token.start : run.start, end: token.end, count: run.count + 1 };
    if (run.end - run.start > best.end - best.start) best = run;
  }
  return best;
}

/** A part of a sentence that is left out: the other side is too short, and a run of words explains by how much. */
function lostClause(
  beads: readonly BeadView[],
  at: number,
  direction: Direction,
): { sentence: Sentence; start: number; end: number } | null {
  const bead = beads[at];
  const own = bead?.[direction.from] ?? [];
  const others = bead?.[direction.to] ?? [];
  if (!bead || own.length === 0 || others.length === 0) return null;
  const expected = lengthOf(own) * direction.ratio;
  const deficit = expected - lengthOf(others);
  if (lengthOf(others) >= SHORTENED * expected || deficit < SHORTEST_CLAUSE) return null;
  const near = [at - 1, at, at + 1].flatMap((i) => beads[i]?.[direction.to] ?? []);
  for (const sentence of own) {
    const run = longestRun(direction.coverage.of(sentence, near));
    const enough =
      run.count >= FEWEST_IN_CLAUSE &&
      run.end - run.start >= SHORTEST_CLAUSE &&
      (run.end - run.start) * direction.ratio >= EXPLAINED * deficit;
    if (enough) return { sentence, start: run.start, end: run.end };
  }
  return null;
}

function findings(beads: readonly BeadView[], direction: Direction): Finding[] {
  const kind = direction.from === 'original' ? 'omission' : 'addition';
  const tell = (passage: Passage, part: 'sentence' | 'clause'): Finding => ({
    kind,
    certainty: part === 'sentence' ? 'certain' : 'likely',
    side: 'translation',
    original: direction.from === 'original' ? passage : null,
    translation: direction.from === 'translation' ? passage : null,
    reason:
      kind === 'omission'
        ? reason(`reason.omission.${part}`, { original: passage.text })
        : reason(`reason.addition.${part}`, { translation: passage.text }),
  });
  const lost = beads.map((_, at) => lostSentences(beads, at, direction));
  const clauses = beads.flatMap((_, at) => {
    const clause = lost[at]?.length === 0 ? lostClause(beads, at, direction) : null;
    return clause ? [tell(passageIn(clause.sentence, clause.start, clause.end), 'clause')] : [];
  });
  return [...runsOf(lost.flat()).map((passage) => tell(passage, 'sentence')), ...clauses];
}

/** What the translation leaves out. */
export const omission: Check = {
  kind: 'omission',
  run: ({ beads, original, translation }: CheckContext) =>
    findings(beads, {
      from: 'original',
      to: 'translation',
      reading: original,
      coverage: coverageOf(original, translation),
      ratio: usualRatio(beads),
    }),
};

/** What only the translation says. */
export const addition: Check = {
  kind: 'addition',
  run: ({ beads, original, translation }: CheckContext) =>
    findings(beads, {
      from: 'translation',
      to: 'original',
      reading: translation,
      coverage: coverageOf(translation, original),
      ratio: 1 / usualRatio(beads),
    }),
};
