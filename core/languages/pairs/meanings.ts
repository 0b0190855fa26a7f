import { once } from '../../text/once.ts';
import type { Token } from '../../text/words.ts';
import type { Language } from '../language.ts';
import { pairOf } from './index.ts';
import type { Pair } from './pair.ts';
import { type Expression, type LexiconSide, readLexicon } from './readLexicon.ts';
import { splitCompound } from './splitCompound.ts';

/** What a word may mean by itself, as numbers shared by both languages; empty where it is not in the lexicon. */
export type Meanings = (word: string) => readonly number[];

/** What each word of a sentence may mean there: by itself, by its parts, and in expressions that stand around it. */
export type Senses = (tokens: readonly Token[]) => (readonly number[])[];

interface Look {
  meanings: Meanings;
  senses: Senses;
}

const NONE: readonly number[] = [];
const known = new WeakMap<Pair, { first: Look; second: Look }>();

/** Words are looked up once; the memory is emptied before it grows large. */
const MOST_REMEMBERED = 2_000;
/** Longer ones are no words. */
const LONGEST_WORD = 40;
/** As far apart as the words of an expression may stand: sluit … uit. */
const REACH = 10;

/** What is known of a word. */
interface Word {
  stem: string;
  meanings: readonly number[];
  /** Those, or else the meanings of the words that it is put together of. Looked for late: names are never asked for it. */
  whole(): readonly number[];
  expressions: readonly Expression[];
  /** The stems that it may be a form of. */
  bases: readonly string[];
}

function readWord(word: string, side: LexiconSide, language: Language): Word {
  const { stem, compoundLinks } = language.sentences;
  const meanings = side.meaningsOf(word);
  const links = word.length > LONGEST_WORD ? null : compoundLinks;
  const split = (): readonly number[] =>
    (links && splitCompound(word, links, (part) => side.meaningsOf(part))?.flat()) ?? NONE;
  return {
    stem: stem(word),
    meanings,
    whole: meanings.length > 0 ? () => meanings : once(split),
    expressions: side.expressionsWith(word),
    bases: side.basesOf(word),
  };
}

function lookUp(side: LexiconSide, language: Language): Look {
  const remembered = new Map<string, Word>();
  const read = (word: string): Word => {
    const there = remembered.get(word);
    if (there) return there;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = readWord(word, side, language);
    remembered.set(word, found);
    return found;
  };
  const { capitalNouns } = language.sentences;
  const sensesIn: Senses = (tokens) => {
    const words = tokens.map(({ key }) => read(key));
    // A name is not put together of words: Kerkhof; where every noun has a capital, most are no names.
    const found = words.map(({ meanings, whole }, at) =>
      at > 0 && tokens[at]?.capital && !capitalNouns ? meanings : whole(),
    );
    const stems = once(() => stemsOf(words));
    for (const [at, { expressions }] of words.entries()) {
      for (const expression of expressions) {
        if (!standsAmong(expression, stems())) continue;
        for (const place of placesIn(expression, words, at))
          found[place] = merged(found[place] ?? NONE, expression.meanings);
      }
    }
    return found;
  };
  const sentences = new WeakMap<readonly Token[], (readonly number[])[]>();
  const senses: Senses = (tokens) => {
    const found = sentences.get(tokens) ?? sensesIn(tokens);
    sentences.set(tokens, found);
    return found;
  };
  const meaningsIn: Meanings = (word) => {
    const { meanings, whole } = read(word);
    return capitalNouns ? whole() : meanings;
  };
  return { meanings: meaningsIn, senses };
}

/** Whether a sentence has every word of an expression, wherever: most expressions end here. */
function standsAmong({ stems }: Expression, present: ReadonlySet<string>): boolean {
  for (const stem of stems) if (!present.has(stem)) return false;
  return true;
}

/** Every stem that a sentence may have the word of. */
function stemsOf(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const { stem, bases } of words) {
    stems.add(stem);
    for (const base of bases) stems.add(base);
  }
  return stems;
}

const merged = (there: readonly number[], more: readonly number[]): readonly number[] =>
  more.every((number) => there.includes(number)) ? there : [...new Set([...there, ...more])];

/** Where the words of an expression stand around one of them; empty unless all do. */
function placesIn({ stems }: Expression, words: readonly Word[], around: number): number[] {
  const places: number[] = [];
  const end = Math.min(words.length, around + REACH + 1);
  const isAt = (at: number, wanted: string): boolean => {
    const word = words[at];
    return word !== undefined && (word.stem === wanted || (word.bases.length > 0 && word.bases.includes(wanted)));
  };
  for (const stem of stems) {
    let at = Math.max(0, around - REACH);
    while (at < end && (places.includes(at) || !isAt(at, stem))) at += 1;
    if (at === end) return [];
    places.push(at);
  }
  return places;
}

function read(pair: Pair, first: Language, second: Language): { first: Look; second: Look } {
  const lexicon = readLexicon(pair.lexicon, first, second);
  return { first: lookUp(lexicon.first, first), second: lookUp(lexicon.second, second) };
}

function look(original: Language, translation: Language): [Look, Look] {
  const pair = pairOf(original.tag, translation.tag);
  const isTurned = pair.languages[0] !== original.tag;
  const both = known.get(pair) ?? read(pair, isTurned ? translation : original, isTurned ? original : translation);
  known.set(pair, both);
  return isTurned ? [both.second, both.first] : [both.first, both.second];
}

/** Look-ups for the words of two languages; both find nothing where the project has no lexicon for the two. */
export function meaningsOf(original: Language, translation: Language): [Meanings, Meanings] {
  const [ours, theirs] = look(original, translation);
  return [ours.meanings, theirs.meanings];
}

/** The same for whole sentences. */
export function sensesOf(original: Language, translation: Language): [Senses, Senses] {
  const [ours, theirs] = look(original, translation);
  return [ours.senses, theirs.senses];
}
