import { keyOf } from '../text/words.ts';

/** How a list writes a word or an expression: small letters, digits, marks inside, `_` for the space. */
const NOTATION = /^[\p{Ll}\p{Lo}\p{M}\p{N}'’.&/-]+(?:_[\p{Ll}\p{Lo}\p{M}\p{N}'’.&/-]+)*$/u;

/**
 * The words of a list as the keys by which a text's words are looked up (`keyOf`): so a list may write 'één', 'für' or
 * 'où' as its language does. Words are divided by white space; `_` stands for the space inside an expression.
 * @throws Error that names the word which is not in this notation
 */
export function words(list: string): ReadonlySet<string> {
  const entries = list.match(/\S+/g) ?? [];
  for (const entry of entries) checkNotation(entry);
  return new Set(entries.map((entry) => entry.split('_').map(keyOf).join(' ')));
}

/** @throws Error that names the word which a list writes in another notation */
export function checkNotation(entry: string): void {
  if (!NOTATION.test(entry))
    throw new Error(`'${entry}' in a list of words: write it in small letters, with _ for a space inside it`);
}
