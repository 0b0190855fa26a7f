import type { Article } from '../article/article.ts';
import type { Verdict } from './verdict.ts';

/**
 * Names the language of a text, one of `only`; `und` where it can't tell. BCP 47 tags both ways.
 * It is handed in because the list of languages behind it is too large for a page.
 */
export type Guess = (text: string, only: string[]) => string;

/** Text that is read at most; a sentence is enough. Below the least no guess is asked for. In UTF-16 units. */
const MOST_TEXT = 2_000;
const LEAST_TEXT = 40;

/**
 * Checks an article's language by its text, among the languages in question.
 * @param others that it may be in besides the expected one and its own
 * @returns `unsure` where the text is too short or the guess names none of them
 */
export function confirmLanguage(
  article: Article,
  expected: string,
  others: string[],
  guess: Guess,
): 'yes' | 'no' | 'unsure' {
  const text = article.paragraphs.join('\n').slice(0, MOST_TEXT);
  if (text.length < LEAST_TEXT) return 'unsure';
  const only = [...new Set([expected, article.language, ...others])].filter(Boolean);
  const found = guess(text, only);
  if (!only.includes(found)) return 'unsure';
  return found === expected ? 'yes' : 'no';
}

/** A verdict does not stand on a text that is in another language than it says. */
export function confirmVerdict(verdict: Verdict, article: Article, guess: Guess): Verdict {
  if (verdict.kind !== 'machine-translated') return verdict;
  const isOther = confirmLanguage(article, verdict.to, [verdict.from], guess) === 'no';
  return isOther ? { kind: 'no-evidence', evidence: verdict.evidence } : verdict;
}
