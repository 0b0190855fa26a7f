import type { Token } from '../text/words.ts';

/** An expression of a list has at most so many words. */
const MOST_WORDS = 4;

/** Words that stand together and are an expression of a list. */
export interface Expression {
  /** The place of its first word, and of the word behind its last. */
  from: number;
  to: number;
}

/** The words and expressions of a list that stand among the words, in reading order; of those that begin alike the longest. */
export function expressionsIn(tokens: readonly Token[], list: ReadonlySet<string>): Expression[] {
  const found: Expression[] = [];
  if (list.size === 0) return found;
  for (let from = 0; from < tokens.length; from += 1) {
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
