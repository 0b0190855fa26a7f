import { aligningSentences } from '../../alignment/align.ts';
import { splitSentences } from '../../alignment/sentences.ts';
import type { Article } from '../../article/article.ts';
import { findLanguage } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { type Steps, takeAll } from '../../text/steps.ts';
import { type Token, tokenise } from '../../text/words.ts';

/**
 * The share of each text's words, from 0 to 1, that stands in sentences with a counterpart in the other text, both in
 * one order: a machine translates sentence after sentence, while two reports of one event tell it each in its own.
 */
export interface Coverage {
  translation: number;
  original: number;
}

/**
 * Sentences share this much of what they can be recognised by, where one translates the other: of 130 documents of
 * news (NTREX-128, FLORES-200) translated by people and machines, 19 of 20 keep 0.85 of their words above it, and no
 * two different ones more than 0.1.
 */
const COUNTERPART = 0.1;
/** Fewer words than this on either side tell nothing. */
const FEWEST_WORDS = 20;
/** Sentences read in one step. */
const AT_ONCE = 50;

interface Sentence {
  text: string;
  tokens: Token[];
}

/** An article's sentences, read once however many others they are held against. */
export interface Sentences {
  language: Language;
  all: Sentence[];
  /** Words of all of them. */
  words: number;
}

/** How much of either text is found in the other. Null where a text is too short, or a language is not known. */
export function coverageOf(translation: Article, original: Article): Coverage | null {
  return takeAll(covering(takeAll(readingSentences(translation)), takeAll(readingSentences(original))));
}

/** Null where the language is not known. */
export function* readingSentences({ language: tag, paragraphs }: Article): Steps<Sentences | null> {
  const language = findLanguage(tag);
  if (!language) return null;
  const sentences: Sentences = { language, all: [], words: 0 };
  for (const paragraph of paragraphs) {
    for (const { start, end } of splitSentences(paragraph, language)) {
      const text = paragraph.slice(start, end);
      const tokens = tokenise(text, start, language.sentences.clitics);
      sentences.all.push({ text, tokens });
      sentences.words += tokens.length;
      if (sentences.all.length % AT_ONCE === 0) yield;
    }
  }
  return sentences;
}

/** `coverageOf` in steps, for texts whose sentences were read before. */
export function* covering(translation: Sentences | null, original: Sentences | null): Steps<Coverage | null> {
  if (!translation || !original || translation.language === original.language) return null;
  if (Math.min(original.words, translation.words) < FEWEST_WORDS) return null;
  yield;
  const { beads, strengths } = yield* aligningSentences(original.all, translation.all, {
    original: original.language,
    translation: translation.language,
  });
  yield;
  const counterparts = beads.flatMap(([left, right], at) => {
    const [first] = right;
    if (left.length === 0 || first === undefined || (strengths[at] ?? 0) < COUNTERPART) return [];
    const inOriginal = wordsIn(left.flatMap((index) => original.all[index] ?? []));
    const inTranslation = wordsIn(right.flatMap((index) => translation.all[index] ?? []));
    return [{ place: first, original: inOriginal, translation: inTranslation }];
  });
  const covered = heaviestInOrder(counterparts, translation.all.length);
  return { original: covered.original / original.words, translation: covered.translation / translation.words };
}

/** Sentences that translate each other, in the original's order; `place` is where they begin in the translation. */
interface Counterpart extends Coverage {
  place: number;
}

/**
 * Words of both sides in the heaviest of all chains of counterparts that keep the translation's order too. The heaviest
 * chain that ends before a place is looked up in a tree of places (Fenwick 1994), of two that weigh the same the first.
 */
function heaviestInOrder(counterparts: Counterpart[], places: number): Coverage {
  const none: Chain = { original: 0, translation: 0, at: -1 };
  const tree = new Array<Chain>(places + 1).fill(none);
  const before = (place: number): Chain => {
    let best = none;
    for (let node = place; node > 0; node -= node & -node) best = heavier(best, tree[node] ?? none);
    return best;
  };
  for (const [at, { place, original, translation }] of counterparts.entries()) {
    const start = before(place);
    const chain = { original: start.original + original, translation: start.translation + translation, at };
    for (let node = place + 1; node <= places; node += node & -node) tree[node] = heavier(tree[node] ?? none, chain);
  }
  const { original, translation } = before(places);
  return { original, translation };
}

/** A chain by the words in it, and which counterpart it ends with. */
interface Chain extends Coverage {
  at: number;
}

function heavier(a: Chain, b: Chain): Chain {
  const more = b.original + b.translation - (a.original + a.translation);
  return more > 0 || (more === 0 && b.at < a.at) ? b : a;
}

function wordsIn(sentences: Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
