import { pages } from '../languages/pages.ts';
import { keyOf } from '../text/words.ts';

/** Text enough to judge by, in words; and the share of the language's commonest words below which it is another one. */
const ENOUGH_WORDS = 30;
const LEAST_SHARE = 0.05;

/** True where a text is surely not in a language; false where it may be or where nothing is known of it. */
export function isForeign(text: string, language: string): boolean {
  const common = pages[language]?.common;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!common || words.length < ENOUGH_WORDS) return false;
  return words.filter((word) => common.has(keyOf(word))).length / words.length < LEAST_SHARE;
}
