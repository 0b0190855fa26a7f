import type { HearsayWords } from '../../languages/checkWords.ts';
import { type Meanings, meaningsOf } from '../../languages/pairs/meanings.ts';
import type { Steps } from '../../text/steps.ts';
import { keyAt, type Token } from '../../text/words.ts';
import type { BeadView } from '../beadView.ts';
import { CLAUSE, isParted, stretchAround } from '../clauses.ts';
import type { Finding } from '../comparison.ts';
import { type Expression, expressionsIn } from '../expressions.ts';
import { passageIn, passageOf } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** More words or sentences on a side of a bead are no statement and its counterpart. */
const MOST_WORDS = 150;
const MOST_SENTENCES = 3;

/** How a bead of the translation tells things. */
interface Telling {
  /** Words that say that somebody says, thinks or fears it. */
  soft: Token[];
  /** Is hearsay itself. */
  isHearsay: boolean;
  /** Tells what would be so. */
  isConditional: boolean;
  /** Tells what would be so now, not what would have been. */
  isConditionalNow: boolean;
}

function tellingOf(sentences: readonly Sentence[], { language }: Reading): Telling {
  const { marks, softens, conditional, conditionalNow } = language.checks.hearsay;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const isAny = (list: ReadonlySet<string>): boolean => expressionsIn(tokens, list).length > 0;
  return {
    soft: expressionsIn(tokens, softens).flatMap(({ from }) => tokens[from] ?? []),
    isHearsay: isAny(marks),
    isConditional: isAny(conditional),
    isConditionalNow: isAny(conditionalNow),
  };
}

const STATEMENT = /[;:]/;

/** Whether a condition stands in the same statement, or a wish. */
function isConditional(sentence: Sentence, at: number, { conditions, wishes }: HearsayWords): boolean {
  const [from, to] = stretchAround(sentence, at, STATEMENT);
  const statement = sentence.tokens.slice(from, to);
  return (
    expressionsIn(statement, wishes).length > 0 ||
    expressionsIn(statement, conditions).some((found) => isParted(sentence, from + found.from, CLAUSE))
  );
}

/**
 * A verb such as 'zou' that tells hearsay, for all that stands around it.
 * @param isAlone whether the sentence has a counterpart of its own; where two became one, a plan is told in fewer words
 */
function verbIn(sentence: Sentence, words: HearsayWords, telling: Telling, isAlone: boolean): Expression | null {
  const { tokens, text } = sentence;
  if (text.trimEnd().endsWith('?')) return null;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!words.verbs.has(keyAt(tokens, at))) continue;
    const [from, to] = stretchAround(sentence, at, CLAUSE);
    const clause = tokens.slice(from, to).map(({ key }) => key);
    const opening = clause.slice(0, at - from).find((key) => words.subordinates.has(key));
    if (isConditional(sentence, at, words)) continue;
    const told = words.tells(clause, at - from);
    // What is said about somebody by the way is lost only where nobody says anything.
    const isAside = opening !== undefined && words.relatives.has(opening) && told === 'past';
    if (opening !== undefined && !(isAside && !telling.isConditional && telling.soft.length === 0)) continue;
    if (told === 'past' && (!telling.isConditional || telling.isConditionalNow)) return { from: at, to };
    const isStep = told !== 'open' || !isAlone || expressionsIn(tokens, words.steps).length > 0;
    if (!isStep && !telling.isConditional) return { from: at, to };
  }
  return null;
}

/** Whether the translation keeps it from being plain fact by words that no others of the original account for. */
function isSoft({ soft, isHearsay }: Telling, others: readonly Token[], [ours, theirs]: [Meanings, Meanings]): boolean {
  if (soft.length === 0 || isHearsay) return isHearsay;
  const meant = new Set(others.flatMap(({ key }) => ours(key)));
  return soft.some(({ key }) => !theirs(key).some((meaning) => meant.has(meaning)));
}

const isShort = (side: readonly Sentence[]): boolean =>
  side.length <= MOST_SENTENCES && side.reduce((sum, { tokens }) => sum + tokens.length, 0) <= MOST_WORDS;

function lostIn({ original, translation }: BeadView, context: CheckContext, meanings: [Meanings, Meanings]): Finding[] {
  const [counterpart] = translation;
  if (!counterpart || !isShort(original) || !isShort(translation)) return [];
  const telling = tellingOf(translation, context.translation);
  const words = context.original.language.checks.hearsay;
  for (const sentence of original) {
    if (sentence.quoted > 0) continue;
    const [mark] = expressionsIn(sentence.tokens, words.marks);
    const found = (telling.isConditional ? null : mark) ?? verbIn(sentence, words, telling, original.length === 1);
    const [first, last] = found ? [sentence.tokens[found.from], sentence.tokens[found.to - 1]] : [];
    if (!found || !first || !last) continue;
    const [from, to] = stretchAround(sentence, found.from, CLAUSE);
    // In the clause itself, what keeps it from being plain fact does so in the translation too.
    const isOther = ({ key }: Token, at: number): boolean => at < from || at >= to || !words.softens.has(key);
    const others = original.flatMap(({ tokens, index }) =>
      index === sentence.index ? tokens.filter(isOther) : tokens,
    );
    if (isSoft(telling, others, meanings)) continue;
    const passage = passageIn(sentence, first.start, last.end);
    return [
      {
        kind: 'hearsay',
        certainty: 'likely',
        side: 'translation',
        original: passage,
        translation: passageOf(counterpart),
        reason: reason('reason.hearsay.lost', { original: passage.text }),
      },
    ];
  }
  return [];
}

function* run(context: CheckContext): Steps<Finding[]> {
  const meanings = meaningsOf(context.original.language, context.translation.language);
  return yield* findInEach(context.beads, (bead) => lostIn(bead, context, meanings));
}

/** Hearsay that became plain fact, or what would be so. */
export const hearsay: Check = { kind: 'hearsay', run };
