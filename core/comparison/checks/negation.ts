import type { Token } from '../../alignment/tokens.ts';
import type { Finding } from '../comparison.ts';
import { passageIn, passageOf } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import type { Check, CheckContext } from './check.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { lengthOf, usualRatio } from './lengths.ts';

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
  return sentences.flatMap((sentence) =>
    idle.test(sentence.text)
      ? []
      : sentence.tokens
          .filter(({ key, capital }, at) => denies(key) && !(capital && at > 0 && !isShouted(sentence)))
          .map((token) => ({ token, sentence })),
  );
}

/** NOT in capitals still denies; 'Did Not Finish' is a title. */
const isShouted = ({ text }: Sentence): boolean => /(?<!\p{L})(?:NOT|NO|NEVER|NIET|GEEN|NOOIT)(?!\p{L})/u.test(text);

/** Whether anything on this side denies, or comes near to it. */
function isNegative(sentences: readonly Sentence[], { language }: Reading): boolean {
  const { denies, leans } = language.checks.negation;
  return sentences.some(({ tokens }) => tokens.some(({ key }) => denies(key) || leans(key)));
}

function covered(
  from: readonly Sentence[],
  to: readonly Sentence[],
  coverage: Coverage,
  { language }: Reading,
): number {
  const { denies } = language.checks.negation;
  const words = from.flatMap((sentence) => coverage.of(sentence, to)).filter(({ token }) => !denies(token.key));
  return words.length === 0 ? 0 : words.filter((word) => word.covered).length / words.length;
}

function run({ beads, original, translation }: CheckContext): Finding[] {
  const there = coverageOf(original, translation);
  const back = coverageOf(translation, original);
  const ratio = usualRatio(beads);
  return beads.flatMap(({ original: ours, translation: theirs }, at): Finding[] => {
    if (ours.length === 0 || theirs.length === 0 || ours.length + theirs.length > 2 * MOST_SENTENCES) return [];
    const [lost] = denials(ours, original);
    const [added] = denials(theirs, translation);
    const told = { kind: 'negation' as const, certainty: 'likely' as const, side: 'translation' as const };
    const uneven = lengthOf(theirs) > UNEVEN * ratio * lengthOf(ours);
    const witness = uneven ? [at - 1, at, at + 1].flatMap((i) => beads[i]?.original ?? []) : ours;
    if (added && !isNegative(witness, original)) {
      const translated = passageIn(added.sentence, added.token.start, added.token.end);
      return [
        {
          ...told,
          original: passageWhole(ours),
          translation: translated,
          reason: reason('reason.negation.added', { translation: translated.text }),
        },
      ];
    }
    if (lost && !isNegative(theirs, translation)) {
      const literal =
        Math.min(covered(ours, theirs, there, original), covered(theirs, ours, back, translation)) >= LITERAL;
      if (!literal) return [];
      const denied = passageIn(lost.sentence, lost.token.start, lost.token.end);
      return [
        {
          ...told,
          original: denied,
          translation: passageWhole(theirs),
          reason: reason('reason.negation.lost', { original: denied.text }),
        },
      ];
    }
    return [];
  });
}

function passageWhole([first]: readonly Sentence[]): Finding['original'] {
  return first ? passageOf(first) : null;
}

/** One side denies what the other says. */
export const negation: Check = { kind: 'negation', run };
