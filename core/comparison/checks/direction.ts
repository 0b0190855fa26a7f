import { type Meaning, OPPOSITES } from '../../languages/checkWords.ts';
import type { Language } from '../../languages/language.ts';
import { seek } from '../../text/seek.ts';
import type { Steps } from '../../text/steps.ts';
import type { Finding, Side } from '../comparison.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Check, type CheckContext, findInEach } from './check.ts';

/** A word, or two, in their sentence; offsets in the paragraph. */
interface Found {
  start: number;
  end: number;
  sentence: Sentence;
}

/** The words of one side of a bead that mean something: those that do surely, and how many there are with the others. */
interface Count {
  sure: Found[];
  all: number;
}

type Counts = Map<Meaning, Count>;

/** What a word may mean, or a word with the one before it. */
interface Sense {
  before: string | undefined;
  meaning: Meaning;
  sure: boolean;
}

const made = new WeakMap<Language, Map<string, Sense[]>>();

/** What each word of a language may mean, two words by the second; put together once a language. */
function sensesOf(language: Language): Map<string, Sense[]> {
  const senses = made.get(language) ?? readSenses(language);
  made.set(language, senses);
  return senses;
}

function readSenses({ checks }: Language): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  const add = (words: Iterable<string>, meaning: Meaning, sure: boolean): void => {
    for (const phrase of words) {
      const [word = '', before] = phrase.split(' ').reverse();
      senses.set(word, [...(senses.get(word) ?? []), { before, meaning, sure }]);
    }
  };
  for (const meaning of OPPOSITES.flat()) {
    const { words = [], perhaps = [] } = checks.opposites[meaning] ?? {};
    add(words, meaning, true);
    add(perhaps, meaning, false);
  }
  return senses;
}

function count(sentences: readonly Sentence[], words: ReadonlyMap<string, Sense[]>): Counts {
  const counts: Counts = new Map();
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      const known = words.get(token.key);
      if (!known) continue;
      const previous = sentence.tokens[at - 1];
      const both = known.filter(({ before }) => before === previous?.key);
      const senses = both.length > 0 ? both : known.filter(({ before }) => before === undefined);
      for (const { meaning, sure, before } of senses) {
        const there = counts.get(meaning) ?? { sure: [], all: 0 };
        const { start } = before && previous ? previous : token;
        if (sure) there.sure.push({ start, end: token.end, sentence });
        there.all += 1;
        counts.set(meaning, there);
      }
    }
  }
  return counts;
}

const passage = ({ sentence, start, end }: Found) => passageIn(sentence, start, end);

/** The first word that means it where there are more of them than the other side has that may. */
const unmatched = (meaning: Meaning, here: Counts, there: Counts): Found | undefined => {
  const { sure = [] } = here.get(meaning) ?? {};
  return sure.length > (there.get(meaning)?.all ?? 0) ? sure[0] : undefined;
};

/**
 * The translation has the opposite word where the original has none that could mean it, and lacks the word that would be
 * right.
 */
function turned(ours: Counts, theirs: Counts, said: Meaning, opposite: Meaning): Finding[] {
  const [a, b] = [unmatched(said, ours, theirs), unmatched(opposite, theirs, ours)];
  if (!a || !b) return [];
  const [original, translation] = [passage(a), passage(b)];
  const why = reason('reason.direction.opposite', { original: original.text, translation: translation.text });
  return [{ kind: 'direction', certainty: 'likely', side: 'translation', original, translation, reason: why }];
}

/** Where the link between two figures of one change stands: from 2 to 3. */
function isLinked(sentence: Sentence, first: Side, second: Side, { language }: Reading): boolean {
  const from = seek(sentence.tokens, ({ start }) => start >= first.end);
  const between = sentence.tokens.slice(from, from + MOST_BETWEEN + 1).filter(({ end }) => end <= second.start);
  return between.length <= MOST_BETWEEN && between.some(({ key }) => language.checks.links.has(key));
}

const MOST_BETWEEN = 3;

/** The sentence that holds both figures. */
function sentenceOf({ sentences }: Reading, first: Side, second: Side): Sentence | undefined {
  const place = (paragraph: number | null): number => paragraph ?? -1;
  const isBehind = ({ paragraph, end }: Sentence): boolean =>
    place(paragraph) > place(first.paragraph) || (paragraph === first.paragraph && end >= first.end);
  const sentence = sentences[seek(sentences, isBehind)];
  const isIn = ({ paragraph, start, end }: Side, there: Sentence): boolean =>
    paragraph === there.paragraph && start >= there.start && end <= there.end;
  return sentence && isIn(first, sentence) && isIn(second, sentence) ? sentence : undefined;
}

/** The two ends of a change that changed places: from 2 to 3 became from 3 to 2. */
function swapped({ original, translation, pairings }: CheckContext): Finding[] {
  const pairs = pairings.flatMap(({ status, original: a, translation: b }) =>
    status === 'same' && a && b ? [{ a, b }] : [],
  );
  return pairs.flatMap(({ a, b }, at): Finding[] => {
    const next = pairs[at + 1];
    if (!next || next.a.start >= a.start || a.kind !== next.a.kind || a.value === next.a.value) return [];
    const [ours, theirs] = [sentenceOf(original, next.a, a), sentenceOf(translation, b, next.b)];
    if (!ours || !theirs || !isLinked(ours, next.a, a, original) || !isLinked(theirs, b, next.b, translation))
      return [];
    const [from, to] = [passageIn(ours, next.a.start, a.end), passageIn(theirs, b.start, next.b.end)];
    const why = reason('reason.direction.swapped', { original: from.text, translation: to.text });
    return [
      { kind: 'direction', certainty: 'certain', side: 'translation', original: from, translation: to, reason: why },
    ];
  });
}

function* run(context: CheckContext): Steps<Finding[]> {
  const [ourSenses, theirSenses] = [sensesOf(context.original.language), sensesOf(context.translation.language)];
  const opposite = yield* findInEach(context.beads, ({ original, translation }) => {
    const [ours, theirs] = [count(original, ourSenses), count(translation, theirSenses)];
    const found = OPPOSITES.flatMap(([one, other]) => [
      ...turned(ours, theirs, one, other),
      ...turned(ours, theirs, other, one),
    ]);
    return found.slice(0, 1);
  });
  return [...opposite, ...swapped(context)];
}

/** The translation says the opposite: rise became fall, after became before. */
export const direction: Check = { kind: 'direction', run };
