import { keysIn } from './keysIn.ts';

/** How a list writes a word or an expression: small letters, digits, marks inside, `_` for the space. */
const NOTATION = /^[\p{Ll}\p{Lo}\p{M}\p{N}'’.&/-]+(?:_[\p{Ll}\p{Lo}\p{M}\p{N}'’.&/-]+)*$/u;

/**
 * The keys of a list's words (`keysIn`).
 * @throws Error that names the word which is not in this notation
 */
export function words(list: string): ReadonlySet<string> {
  for (const entry of list.match(/\S+/g) ?? []) checkNotation(entry);
  return keysIn(list);
}

/** @throws Error that names the word which a list writes in another notation */
export function checkNotation(entry: string): void {
  if (!NOTATION.test(entry))
    throw new Error(`'${entry}' in a list of words: write it in small letters, with _ for a space inside it`);
}
