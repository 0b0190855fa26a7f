import type { Article } from '../../article/article.ts';
import { type Steps, takeAll } from '../../text/steps.ts';
import { changingNames } from './changingNames.ts';

/** What of an article survives translation: names and figures, each with how often it stands there. */
export interface Tokens {
  /** Names of people, companies and products by their form in small letters. */
  names: Map<string, { text: string; count: number }>;
  /** Numbers written in digits, without their separators (22.64 and 22,64 are both 2264), by that form. */
  figures: Map<string, { text: string; count: number }>;
  /** Every word of title and body, in small letters. */
  words: Set<string>;
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;
/** A year says when, not what. */
const YEAR = /^(?:19|20)\d\d$/;
const CAPITAL = /^\p{Lu}/u;
/** A capital inside, or letters and digits together: IBM, iPhone, 5G. */
const MIXED = /\p{L}\p{N}|\p{N}\p{L}|\p{L}\p{Lu}/u;
/** Before a word that has a capital anyway, as it opens a sentence or a quotation. */
const OPENING = /(?:^|[.!?:;…]["'”’)]*\s|["“„‘«([]|\s['’])\s*$/u;
/** Shorter names and figures are shared by chance. */
const SHORTEST_NAME = 3;
const SHORTEST_MIXED = 2;
const SHORTEST_FIGURE = 2;
/** Words read in one step. */
const AT_ONCE = 1_000;

/**
 * The tokens of an article. Headings and the title name nothing by themselves: English may write each of their words
 * with a capital.
 * @param other language of the article that it is held against; names that change between the two are left out
 */
export function tokensOf(article: Article, other: string): Tokens {
  return takeAll(readingTokens(article, other));
}

/** The same in steps. */
export function* readingTokens(article: Article, other: string): Steps<Tokens> {
  const tokens: Tokens = { names: new Map(), figures: new Map(), words: new Set() };
  const changing = changingNames(other, article.language);
  let seen = 0;
  for (const text of [article.title, ...article.paragraphs]) {
    const sentences = text !== article.title && /[.!?]/.test(text);
    for (const match of text.matchAll(WORD)) {
      if (++seen % AT_ONCE === 0) yield;
      const word = match[0];
      const key = word.toLowerCase();
      tokens.words.add(key);
      if (NUMBER.test(word)) addFigure(tokens.figures, word);
      else if (!changing.has(key) && isName(word, sentences && !opens(text, match.index)))
        count(tokens.names, key, word);
    }
  }
  return tokens;
}

function isName(word: string, inSentence: boolean): boolean {
  if (MIXED.test(word)) return word.length >= SHORTEST_MIXED && !/^\p{N}+(?:st|nd|rd|th|e|s)$/iu.test(word);
  return inSentence && CAPITAL.test(word) && word.length >= SHORTEST_NAME;
}

function opens(text: string, index: number): boolean {
  return OPENING.test(text.slice(Math.max(0, index - 4), index));
}

function addFigure(figures: Tokens['figures'], word: string): void {
  const digits = word.replace(/\P{N}/gu, '');
  if (digits.length >= SHORTEST_FIGURE && !YEAR.test(word)) count(figures, digits, word);
}

function count(tokens: Tokens['names'], key: string, text: string): void {
  const seen = tokens.get(key);
  if (seen) seen.count++;
  else tokens.set(key, { text, count: 1 });
}
