import { keyOf } from '../text/words.ts';

/** The words of a list, divided by white space, as the keys by which a text's words are looked up. */
export function keysIn(list: string): ReadonlySet<string> {
  return new Set(list.match(/\S+/g)?.map(keyOf));
}
