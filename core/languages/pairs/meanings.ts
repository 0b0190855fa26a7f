import type { Language } from '../language.ts';
import { pairOf } from './index.ts';
import type { Pair } from './pair.ts';

/** The meanings that a word may have, as numbers shared by both languages; empty where the word is not in the list. */
export type Meanings = (word: string) => readonly number[];

const NONE: readonly number[] = [];
const known = new WeakMap<Pair, { first: Meanings; second: Meanings }>();

function add(meanings: Map<string, number[]>, words: string, language: Language, meaning: number): void {
  for (const word of words.split('/')) {
    for (const form of new Set([word, language.sentences.stem(word)])) {
      const there = meanings.get(form);
      if (there) there.push(meaning);
      else meanings.set(form, [meaning]);
    }
  }
}

/** Stems are looked up once a word; the memory is emptied before it grows large. */
const MOST_REMEMBERED = 2_000;

function lookUp(meanings: Map<string, number[]>, language: Language): Meanings {
  const remembered = new Map<string, readonly number[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = meanings.get(word) ?? meanings.get(language.sentences.stem(word)) ?? NONE;
    remembered.set(word, found);
    return found;
  };
}

function read(text: string, first: Language, second: Language): { first: Meanings; second: Meanings } {
  const ours = new Map<string, number[]>();
  const theirs = new Map<string, number[]>();
  for (const [meaning, entry] of text.split(/\s+/).filter(Boolean).entries()) {
    const [left = '', right = ''] = entry.split(':');
    add(ours, left, first, meaning);
    add(theirs, right, second, meaning);
  }
  return { first: lookUp(ours, first), second: lookUp(theirs, second) };
}

/** Look-ups for the words of two languages; both find nothing where the project has no lexicon for the two. */
export function meaningsOf(original: Language, translation: Language): [Meanings, Meanings] {
  const pair = pairOf(original.tag, translation.tag);
  const isTurned = pair.languages[0] !== original.tag;
  const both =
    known.get(pair) ?? read(pair.lexicon, isTurned ? translation : original, isTurned ? original : translation);
  known.set(pair, both);
  return isTurned ? [both.second, both.first] : [both.first, both.second];
}
