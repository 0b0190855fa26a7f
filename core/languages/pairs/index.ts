import { germanEnglish } from './de-en/index.ts';
import { frenchEnglish } from './fr-en/index.ts';
import { dutchEnglish } from './nl-en/index.ts';
import { type Pair, plainPair } from './pair.ts';

/** Every pair of languages of which more is known than the two languages tell. */
export const pairs: readonly Pair[] = [dutchEnglish, germanEnglish, frenchEnglish];

const plain = new Map<string, Pair>();

/** What is known of two languages together, in whichever order; null where they are no pair of the list. */
export function findPair(first: string, second: string): Pair | null {
  return pairs.find(({ languages }) => languages.includes(first) && languages.includes(second)) ?? null;
}

/** The same, or what any two languages have in common. */
export function pairOf(first: string, second: string): Pair {
  const name = `${first} ${second}`;
  const pair = findPair(first, second) ?? plain.get(name) ?? plainPair(first, second);
  if (!plain.has(name)) plain.set(name, pair);
  return pair;
}
