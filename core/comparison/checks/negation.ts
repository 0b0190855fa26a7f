import type { Steps } from '../../text/steps.ts';
import type { Token } from '../../text/words.ts';
import type { Finding, Passage } from '../comparison.ts';
import { around } from '../coverage/around.ts';
import { type Coverage, coverageOf } from '../coverage/coverage.ts';
import { lengthOf, usualRatio } from '../coverage/lengths.ts';
import { passageIn, passageOf } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type Reason, reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** A word that denies, in its sentence. */
interface Denial {
  token: Token;
  sentence: Sentence;
}

/** A denial is missed only in a translation that is otherwise word for word: this much of both sides must be covered. */
const LITERAL = 0.7;
/** A translation this much longer than its original says part of what stands beside it there. */
const UNEVEN = 1.25;
/** More than two sentences at once leave too much open. */
const MOST_SENTENCES = 2;

function denials(sentences: readonly Sentence[], { language }: Reading): Denial[] {
  const { denies, idle } = language.checks.negation;
  return sentences.flatMap((sentence) => {
    if (idle.test(sentence.text)) return [];
    const shouts = isShouted(sentence, denies);
    return sentence.tokens
      .filter((token, at) => denies(token) && !(token.capital && at > 0 && !shouts))
      .map((token) => ({ token, sentence }));
  });
}

/** NOT in capitals still denies; 'Did Not Finish' is a title. */
const isShouted = ({ tokens }: Sentence, denies: (token: Token) => boolean): boolean =>
  tokens.some((token) => token.text.length > 1 && token.text === token.text.toUpperCase() && denies(token));

/** Whether anything on this side denies, or comes near to it. */
function isNegative(sentences: readonly Sentence[], { language }: Reading): boolean {
  const { denies, leans } = language.checks.negation;
  return sentences.some(({ tokens }) => tokens.some((token) => denies(token) || leans(token.key)));
}

/** Whether so much of what is said, but for the denials, is said by the other side too. */
function isLiteral(
  from: readonly Sentence[],
  to: readonly Sentence[],
  coverage: Coverage,
  { language }: Reading,
): boolean {
  const { denies } = language.checks.negation;
  const words = from.flatMap((sentence) => coverage.of(sentence, to)).filter(({ token }) => !denies(token));
  // Where there are no other words, this is no number, which proves nothing.
  return words.filter(({ covered }) => covered).length / words.length >= LITERAL;
}

const passage = ({ token, sentence }: Denial): Passage => passageIn(sentence, token.start, token.end);

function* run({ beads, original, translation }: CheckContext): Steps<Finding[]> {
  const there = coverageOf(original, translation);
  const back = coverageOf(translation, original);
  const ratio = usualRatio(beads);
  const tell = (ours: Passage, theirs: Passage, why: Reason): Finding[] => [
    {
      kind: 'negation',
      certainty: 'likely',
      side: 'translation',
      original: ours,
      translation: theirs,
      reason: why,
    },
  ];
  return yield* findInEach(beads, ({ original: ours, translation: theirs }, at): Finding[] => {
    const [first] = ours;
    const [counterpart] = theirs;
    if (!first || !counterpart || ours.length + theirs.length > 2 * MOST_SENTENCES) return [];
    const [lost] = denials(ours, original);
    const [added] = denials(theirs, translation);
    const uneven = lengthOf(theirs) > UNEVEN * ratio * lengthOf(ours);
    if (added && !isNegative(uneven ? around(beads, at, 'original') : ours, original)) {
      const told = passage(added);
      return tell(passageOf(first), told, reason('reason.negation.added', { translation: told.text }));
    }
    if (!lost || isNegative(theirs, translation)) return [];
    if (!isLiteral(ours, theirs, there, original) || !isLiteral(theirs, ours, back, translation)) return [];
    const told = passage(lost);
    return tell(told, passageOf(counterpart), reason('reason.negation.lost', { original: told.text }));
  });
}

/** One side denies what the other says. */
export const negation: Check = { kind: 'negation', run };
