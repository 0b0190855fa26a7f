import type { Sentence } from './reading.ts';

/** What stands between two clauses. */
export const CLAUSE = /[,;:()–—]/;

/** Whether one of these marks stands before a word of a sentence, or nothing does. */
export function isParted({ tokens, text, start }: Sentence, at: number, marks: RegExp): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  return !before || !after || marks.test(text.slice(before.end - start, after.start - start));
}

/** The place of the first and behind the last word of the stretch between marks that a word stands in. */
export function stretchAround(sentence: Sentence, at: number, marks: RegExp): [from: number, to: number] {
  let from = at;
  while (!isParted(sentence, from, marks)) from -= 1;
  let to = at + 1;
  while (!isParted(sentence, to, marks)) to += 1;
  return [from, to];
}
