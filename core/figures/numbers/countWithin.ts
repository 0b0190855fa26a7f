import { keyOf } from '../../text/words.ts';
import type { FigureWords } from '../vocabulary/figureWords.ts';

/** A shorter number word begins too many other words: tien, but not een. */
const SHORTEST = 4;
/** What is counted in a compound has more letters; fewer are an ending, which makes another word: dertigers (thirties). */
const LONGEST_ENDING = 3;

const known = new WeakMap<FigureWords, Map<string, string>>();

function cardinalsOf(words: FigureWords): Map<string, string> {
  const there = known.get(words);
  if (there) return there;
  const cardinals = new Map<string, string>();
  for (const table of [words.withinWords ?? {}, words.cardinals])
    for (const [value, names] of Object.entries(table))
      for (const name of names.split(' ')) cardinals.set(keyOf(name), value);
  known.set(words, cardinals);
  return cardinals;
}

/**
 * The number that a word says or begins with, where it counts inside a compound that is no figure: five (in
 * five-match), zevenkoppige (seven-headed), tweefactor (two-factor). Null for other words.
 * @param key a word as `keyOf` makes it
 */
export function countWithin(key: string, words: FigureWords): string | null {
  const cardinals = cardinalsOf(words);
  const whole = cardinals.get(key);
  if (whole !== undefined) return whole;
  for (let length = key.length - LONGEST_ENDING - 1; length >= SHORTEST; length -= 1) {
    const value = cardinals.get(key.slice(0, length));
    if (value !== undefined) return value;
  }
  return null;
}
