import type { Steps } from '../../text/steps.ts';
import type { BeadView } from '../beadView.ts';
import type { Finding, Passage } from '../comparison.ts';
import { around, type SideName } from '../coverage/around.ts';
import { type Coverage, coverageOf } from '../coverage/coverage.ts';
import { lengthOf, usualRatio } from '../coverage/lengths.ts';
import { passageIn, passagesOf } from '../passages.ts';
import type { Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** One direction: what `from` says and `to` does not. */
interface Direction {
  from: SideName;
  to: SideName;
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
const SHORTEST_CLAUSE = 36;
/** What is missing in length must be explained by what is missing in words. */
const EXPLAINED = 0.65;
const EXPLAINED_SENTENCE = 0.75;
/** Content words in a row without a counterpart that make a clause. */
const FEWEST_IN_CLAUSE = 3;

const isSentence = ({ tokens }: Sentence): boolean => tokens.length >= FEWEST_WORDS;

/** Whether a sentence's words are nowhere near on the other side. */
function isLost(sentence: Sentence, others: readonly Sentence[], { coverage }: Direction, most: number): boolean {
  const words = coverage.of(sentence, others);
  return words.length >= FEWEST_CONTENT && words.filter(({ covered }) => covered).length / words.length <= most;
}

/**
 * Whether the other side has something at the place of a bead that stands alone: a sentence of its own, which says
 * something else or freely the same, or a neighbour's that is so long that it must hold this one too.
 */
function isReplaced(beads: readonly BeadView[], at: number, bead: BeadView, { from, to, ratio }: Direction): boolean {
  return [beads[at - 1], beads[at + 1]].some(
    (beside) =>
      beside !== undefined &&
      (beside[from].length === 0 ||
        lengthOf(beside[to]) / ratio - lengthOf(beside[from]) >= TAKEN_IN * lengthOf(bead[from])),
  );
}

/** Sentences that stand alone, or that a merged bead carries without any of their words on the other side. */
function lostSentences(beads: readonly BeadView[], at: number, bead: BeadView, direction: Direction): Sentence[] {
  const own = bead[direction.from].filter(isSentence);
  const others = bead[direction.to];
  const near = around(beads, at, direction.to);
  if (others.length === 0) {
    if (isReplaced(beads, at, bead, direction)) return [];
    return own.filter((sentence) => isLost(sentence, near, direction, MOST_COVERED_ALONE));
  }
  if (own.length < 2) return [];
  const surplus = lengthOf(own) - lengthOf(others) / direction.ratio;
  return own.filter(
    (sentence) =>
      surplus >= EXPLAINED_SENTENCE * sentence.text.length && isLost(sentence, near, direction, MOST_COVERED),
  );
}

/** Words in a row without a counterpart, from the first to the last. */
interface Run {
  start: number;
  end: number;
  count: number;
}

const NO_RUN: Run = { start: 0, end: 0, count: 0 };

/** What stands between two words that belong to different parts of a sentence. */
const DIVIDING = /[^\s'’-]/u;

/** Where the words without content begin that lead to a run: terwijl de regen (while the rain). */
function leadOf({ tokens, text, start }: Sentence, from: number, after: number): number {
  let lead = from;
  for (let at = tokens.findIndex((token) => token.start === from) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < after || DIVIDING.test(text.slice(token.end - start, lead - start))) break;
    lead = token.start;
  }
  return lead;
}

function longestRun(sentence: Sentence, words: ReturnType<Coverage['of']>): Run {
  let best = NO_RUN;
  let run = NO_RUN;
  let after = sentence.start;
  for (const { token, covered } of words) {
    if (covered) {
      run = NO_RUN;
      after = token.end;
      continue;
    }
    const start = run.count === 0 ? leadOf(sentence, token.start, after) : run.start;
    run = { start, end: token.end, count: run.count + 1 };
    if (run.end - run.start > best.end - best.start) best = run;
  }
  return best;
}

/** A part of a sentence that is left out: the other side is too short, and a run of words explains by how much. */
function lostClause(beads: readonly BeadView[], at: number, bead: BeadView, direction: Direction): Passage | null {
  const others = lengthOf(bead[direction.to]);
  const expected = lengthOf(bead[direction.from]) * direction.ratio;
  const deficit = expected - others;
  if (others === 0 || others >= SHORTENED * expected || deficit < SHORTEST_CLAUSE) return null;
  const near = around(beads, at, direction.to);
  for (const sentence of bead[direction.from]) {
    const { start, end, count } = longestRun(sentence, direction.coverage.of(sentence, near));
    const letters = end - start;
    const enough = letters >= SHORTEST_CLAUSE && letters * direction.ratio >= EXPLAINED * deficit;
    if (enough && count >= FEWEST_IN_CLAUSE) return passageIn(sentence, start, end);
  }
  return null;
}

function* findings(beads: readonly BeadView[], direction: Direction): Steps<Finding[]> {
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
  const lost: Sentence[] = [];
  const clauses = yield* findInEach(beads, (bead, at) => {
    const sentences = lostSentences(beads, at, bead, direction);
    for (const sentence of sentences) lost.push(sentence);
    const clause = sentences.length === 0 ? lostClause(beads, at, bead, direction) : null;
    return clause ? [tell(clause, 'clause')] : [];
  });
  return [...passagesOf(lost).map((passage) => tell(passage, 'sentence')), ...clauses];
}

function* run({ beads, ...readings }: CheckContext, from: SideName, to: SideName): Steps<Finding[]> {
  const coverage = coverageOf(readings[from], readings[to]);
  return yield* findings(beads, { from, to, coverage, ratio: usualRatio(beads, from, to) });
}

/** What the translation leaves out. */
export const omission: Check = { kind: 'omission', run: (context) => run(context, 'original', 'translation') };

/** What only the translation says. */
export const addition: Check = { kind: 'addition', run: (context) => run(context, 'translation', 'original') };
