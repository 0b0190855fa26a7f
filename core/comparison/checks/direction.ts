import type { Token } from '../../alignment/tokens.ts';
import type { Language } from '../../languages/language.ts';
import type { Finding } from '../comparison.ts';
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

const indexes = new WeakMap<Language, Map<string, Sense[]>>();

/** What each word of a language may mean, made once a language. */
function sensesOf(language: Language): Map<string, Sense[]> {
  const known = indexes.get(language);
  if (known) return known;
  const senses = new Map<string, Sense[]>();
  const add = (words: Iterable<string>, meaning: Meaning, sure: boolean): void => {
    for (const word of words) senses.set(word, [...(senses.get(word) ?? []), { meaning, sure }]);
  };
  for (const meaning of OPPOSITES.flat()) {
    const { words = [], perhaps = [] } = language.checks.opposites[meaning] ?? {};
    add(words, meaning, true);
    add(perhaps, meaning, false);
  }
  indexes.set(language, senses);
  return senses;
}

function count(sentences: readonly Sentence[], { language }: Reading): Counts {
  const senses = sensesOf(language);
  const counts: Counts = new Map();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      for (const { meaning, sure } of senses.get(token.key) ?? []) {
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

function run(context: CheckContext): Finding[] {
  return context.beads.flatMap(({ original, translation }) => {
    if (original.length === 0 || translation.length === 0) return [];
    const ours = count(original, context.original);
    const theirs = count(translation, context.translation);
    for (const [one, other] of OPPOSITES) {
      const found = [...turned(ours, theirs, one, other), ...turned(ours, theirs, other, one)];
      if (found.length > 0) return found.slice(0, 1);
    }
    return [];
  });
}

/** The translation says the opposite: rise became fall, after became before. */
export const direction: Check = { kind: 'direction', run };
