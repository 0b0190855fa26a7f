import { keyOf } from '../text/words.ts';

/**
 * The words of a list as the keys by which a text's words are looked up: so a list may write 'één', 'für' or 'où' as its
 * language does. Words are divided by white space; `_` stands for the space inside an expression.
 */
export function keysIn(list: string): ReadonlySet<string> {
  const entries = list.match(/\S+/g) ?? [];
  return new Set(entries.map((entry) => entry.split('_').map(keyOf).join(' ')));
}
