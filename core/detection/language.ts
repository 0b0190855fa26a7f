import type { Article } from '../article/article.ts';
import { siteNamed } from '../sites/index.ts';

/**
 * Names the language of a text, one of `only`; `und` where it can't tell. BCP 47 tags both ways.
 * It is handed in because the list of languages behind it is too large for a page.
 */
export type Guess = (text: string, only: string[]) => string;

/** Text that is read at most; a sentence is enough. Below the least no guess is asked for. In UTF-16 units. */
const MOST_TEXT = 2_000;
const LEAST_TEXT = 40;

/**
 * Checks an article's language by its text, among the languages of its site.
 * @returns `unsure` where the text is too short or the guess names none of them
 */
export function confirmLanguage(article: Article, expected: string, guess: Guess): 'yes' | 'no' | 'unsure' {
  const text = article.paragraphs.join('\n').slice(0, MOST_TEXT);
  if (text.length < LEAST_TEXT) return 'unsure';
  const period = siteNamed(article.site)?.translated;
  const only = [...new Set([expected, article.language, ...(period ? [period.from, period.to] : [])])].filter(Boolean);
  const found = guess(text, only);
  if (!only.includes(found)) return 'unsure';
  return found === expected ? 'yes' : 'no';
}
