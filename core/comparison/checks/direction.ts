import type { Token } from '../../alignment/tokens.ts';
import type { Language } from '../../languages/language.ts';
import type { Finding, Side } from '../comparison.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Meaning, OPPOSITES } from '../words.ts';
import type { Check, CheckContext } from './check.ts';

interface Found {
  token: Token;
  sentence: Sentence;
}

/** The words of one side of a bead that mean something, surely or perhaps. */
interface Count {
  sure: Found[];
  perhaps: number;
}

type Counts = Map<Meaning, Count>;

interface Sense {
  meaning: Meaning;
  sure: boolean;
}

/** Senses by word or by two words with a space, and the words that stand alone or second in them. */
interface Senses {
  of: Map<string, Sense[]>;
  known: Set<string>;
}

const indexes = new WeakMap<Language, Senses>();

/** What each word of a language may mean, made once a language. */
function sensesOf(language: Language): Senses {
  const made = indexes.get(language);
  if (made) return made;
  const senses = new Map<string, Sense[]>();
  const add = (words: Iterable<string>, meaning: Meaning, sure: boolean): void => {
    for (const word of words) senses.set(word, [...(senses.get(word) ?? []), { meaning, sure }]);
  };
  for (const meaning of OPPOSITES.flat()) {
    const { words = [], perhaps = [] } = language.checks.opposites[meaning] ?? {};
    add(words, meaning, true);
    add(perhaps, meaning, false);
  }
  const known = new Set([...senses.keys()].flatMap((words) => words.split(' ').at(-1) ?? []));
  const index = { of: senses, known };
  indexes.set(language, index);
  return index;
}

function count(sentences: readonly Sentence[], { language }: Reading): Counts {
  const senses = sensesOf(language);
  const counts: Counts = new Map();
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (!senses.known.has(token.key)) continue;
      const both = senses.of.get(`${sentence.tokens[at - 1]?.key} ${token.key}`);
      for (const { meaning, sure } of both ?? senses.of.get(token.key) ?? []) {
        const there = counts.get(meaning) ?? { sure: [], perhaps: 0 };
        if (sure) there.sure.push({ token, sentence });
        else there.perhaps += 1;
        counts.set(meaning, there);
      }
    }
  }
  return counts;
}

const passage = ({ token, sentence }: Found) => passageIn(sentence, token.start, token.end);

const size = (count: Count | undefined): number => (count ? count.sure.length + count.perhaps : 0);

/**
 * The translation has the opposite word where the original has none that could mean it, and lacks the word that would be
 * right.
 */
function turned(ours: Counts, theirs: Counts, said: Meaning, opposite: Meaning): Finding[] {
  const right = ours.get(said)?.sure ?? [];
  const told = theirs.get(opposite)?.sure ?? [];
  const [a, b] = [right[0], told[0]];
  if (!a || !b || size(ours.get(opposite)) >= told.length || size(theirs.get(said)) >= right.length) return [];
  const [original, translation] = [passage(a), passage(b)];
  const why = reason('reason.direction.opposite', { original: original.text, translation: translation.text });
  return [{ kind: 'direction', certainty: 'likely', side: 'translation', original, translation, reason: why }];
}

/** Where the link between two figures of one change stands: from 2 to 3. */
function isLinked(sentence: Sentence, first: Side, second: Side, { language }: Reading): boolean {
  const between = sentence.tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  return (
    between.length > 0 && between.length <= MOST_BETWEEN && between.some(({ key }) => language.checks.links.has(key))
  );
}

const MOST_BETWEEN = 3;

const sentenceOf = ({ sentences }: Reading, side: Side): Sentence | undefined =>
  sentences.find(({ paragraph, start, end }) => paragraph === side.paragraph && start <= side.start && side.end <= end);

/** The two ends of a change that changed places: from 2 to 3 became from 3 to 2. */
function swapped({ original, translation, pairings }: CheckContext): Finding[] {
  const pairs = pairings.flatMap(({ status, original: a, translation: b }) =>
    status === 'same' && a && b ? [{ a, b }] : [],
  );
  return pairs.flatMap(({ a, b }, at): Finding[] => {
    const next = pairs[at + 1];
    if (!next || next.b.paragraph !== b.paragraph || next.a.paragraph !== a.paragraph || next.a.start >= a.start)
      return [];
    if (a.kind !== next.a.kind || a.value === next.a.value) return [];
    const [ours, theirs] = [sentenceOf(original, a), sentenceOf(translation, b)];
    if (!ours || !theirs || !isLinked(ours, next.a, a, original) || !isLinked(theirs, b, next.b, translation))
      return [];
    const [from, to] = [passageIn(ours, next.a.start, a.end), passageIn(theirs, b.start, next.b.end)];
    const why = reason('reason.direction.swapped', { original: from.text, translation: to.text });
    return [
      { kind: 'direction', certainty: 'certain', side: 'translation', original: from, translation: to, reason: why },
    ];
  });
}

function run(context: CheckContext): Finding[] {
  const opposite = context.beads.flatMap(({ original, translation }) => {
    if (original.length === 0 || translation.length === 0) return [];
    const ours = count(original, context.original);
    const theirs = count(translation, context.translation);
    for (const [one, other] of OPPOSITES) {
      const found = [...turned(ours, theirs, one, other), ...turned(ours, theirs, other, one)];
      if (found.length > 0) return found.slice(0, 1);
    }
    return [];
  });
  return [...opposite, ...swapped(context)];
}

/** The translation says the opposite: rise became fall, after became before. */
export const direction: Check = { kind: 'direction', run };
