import { keyAt, type Token } from '../text/words.ts';

/** An expression of a list has at most so many words. */
const MOST_WORDS = 4;

/** Words that stand together and are an expression of a list. */
export interface Expression {
  /** The place of its first word, and of the word behind its last. */
  from: number;
  to: number;
}

/** What the expressions of a list begin with: most words of a text begin none. */
const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function beginningsOf(list: ReadonlySet<string>): ReadonlySet<string> {
  const known = beginnings.get(list) ?? new Set([...list].map((expression) => expression.replace(/ .*/, '')));
  beginnings.set(list, known);
  return known;
}

/** The words and expressions of a list that stand among the words, in reading order; of those that begin alike the longest. */
export function expressionsIn(tokens: readonly Token[], list: ReadonlySet<string>): Expression[] {
  const found: Expression[] = [];
  if (list.size === 0) return found;
  const begins = beginningsOf(list);
  for (let from = 0; from < tokens.length; from += 1) {
    if (!begins.has(keyAt(tokens, from))) continue;
    let words = '';
    let end = 0;
    for (let to = from + 1; to <= Math.min(from + MOST_WORDS, tokens.length); to += 1) {
      words += `${to === from + 1 ? '' : ' '}${tokens[to - 1]?.key}`;
      if (list.has(words)) end = to;
    }
    if (end > 0) found.push({ from, to: end });
  }
  return found;
}
