import type { Language } from '../../languages/language.ts';
import { dutchEnglish } from './nl-en.ts';

/** Word lists by the two languages they join, in alphabetical order of their tags. */
const lists: Readonly<Record<string, { text: string; first: string }>> = {
  'en-nl': { text: dutchEnglish, first: 'nl' },
};

/** The meanings that a word may have, as numbers shared by both languages; empty where the word is not in the list. */
export type Meanings = (word: string) => readonly number[];

const NONE: readonly number[] = [];
const known = new Map<string, { first: Meanings; second: Meanings }>();

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
  for (const [meaning, entry] of text.trim().split(/\s+/).entries()) {
    const [left = '', right = ''] = entry.split(':');
    add(ours, left, first, meaning);
    add(theirs, right, second, meaning);
  }
  return { first: lookUp(ours, first), second: lookUp(theirs, second) };
}

/** Look-ups for the words of two languages; both find nothing where the project has no list for the two. */
export function meaningsOf(original: Language, translation: Language): [Meanings, Meanings] {
  const name = [original.tag, translation.tag].sort().join('-');
  const list = lists[name];
  if (!list) return [() => NONE, () => NONE];
  const turned = list.first !== original.tag;
  const both = known.get(name) ?? read(list.text, turned ? translation : original, turned ? original : translation);
  known.set(name, both);
  return turned ? [both.second, both.first] : [both.first, both.second];
}
