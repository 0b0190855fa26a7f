import type { Language } from '../../languages/language.ts';
import { pairOf } from '../../languages/pairs/index.ts';
import { tokenise } from '../../text/words.ts';

export interface Exonyms {
  /** The names that a place of the first language may have in the second, as keys; empty where it is no known place. */
  of(key: string): readonly string[];
  /** Whether it names a place in the first language, alone. */
  isPlace(key: string): boolean;
  /** Whether it names a country in the first language, alone. */
  isCountry(key: string): boolean;
  /** Whether the two words are names of two different countries, each in its language. */
  areCountries(ours: string, theirs: string): boolean;
}

const NONE: readonly string[] = [];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const known = new Map<string, Exonyms>();

/** The names of every region that `Intl` knows in both languages. */
function* countries(from: string, to: string): Generator<[string, string]> {
  const ours = new Intl.DisplayNames([from], { type: 'region', fallback: 'none' });
  const theirs = new Intl.DisplayNames([to], { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const [left, right] = [ours.of(first + second), theirs.of(first + second)];
      if (left && right) yield [left, right];
    }
  }
}

/** The two names of each entry of a list, turned as asked; an entry with one is the name in both languages. */
function* listed(list: string, isTurned: boolean): Generator<[own: string, other: string]> {
  for (const entry of list.split(/\s+/).filter(Boolean)) {
    const [first = '', names = first] = entry.split(':');
    for (const second of names.split('/')) yield isTurned ? [second, first] : [first, second];
  }
}

function build(from: Language, to: Language): Exonyms {
  const pair = pairOf(from.tag, to.tag);
  const isTurned = pair.languages[0] !== from.tag;
  const names = new Map<string, string[]>();
  const ownCountries = new Set<string>();
  const otherCountries = new Set<string>();
  const add = (ours: string, theirs: string): void => {
    names.set(ours, [...(names.get(ours) ?? []), theirs]);
  };
  for (const [ours, theirs] of countries(from.tag, to.tag)) {
    const left = tokenise(ours, 0, from.sentences.clitics).map(({ key }) => key);
    const right = tokenise(theirs, 0, to.sentences.clitics).map(({ key }) => key);
    if (left.length === 1) for (const key of left) ownCountries.add(key);
    if (right.length === 1) for (const key of right) otherCountries.add(key);
    for (const one of left) for (const other of right) add(one, other);
  }
  const places = new Set<string>(ownCountries);
  for (const [own, other] of listed(pair.places, isTurned)) {
    add(own, other);
    places.add(own);
  }
  for (const [own, other] of listed(pair.people, isTurned)) add(own, other);
  const of = (key: string): readonly string[] =>
    names.get(key) ?? names.get(key.replace(pair.placeAdjective, '')) ?? NONE;
  return {
    of,
    isPlace: (key) => places.has(key),
    isCountry: (key) => ownCountries.has(key),
    areCountries: (ours, theirs) => ownCountries.has(ours) && otherCountries.has(theirs) && !of(ours).includes(theirs),
  };
}

/** The names of places that differ between two languages. */
export function exonymsBetween(from: Language, to: Language): Exonyms {
  const name = `${from.tag}-${to.tag}`;
  const there = known.get(name) ?? build(from, to);
  known.set(name, there);
  return there;
}
