import type { Token, Tokens, WordSource } from '../../text/tokens.ts';
import type { Meaning } from './meaning.ts';

interface Phrase {
  rest: readonly string[];
  meaning: Meaning;
}

/** A word's own meaning and the expressions that it opens, longest first. */
export interface Lexeme extends Meaning {
  phrases: Phrase[] | null;
  /** Whether a figure can begin here, with the words that bind it. */
  opens: boolean;
  /** Whether its number or date can begin here. */
  begins: boolean;
  /** Whether it makes a date or a time of a number beside it, or is one. */
  when: boolean;
}

/** A language's words, and what of a long word is a number. */
export type Vocabulary = WordSource<Lexeme>;

/** A token of a text with what the language's words say of figures. */
export type FigureToken = Token<Lexeme>;
export type FigureTokens = Tokens<Lexeme>;

interface TokenSource {
  at(index: number): { text: string; lexeme: Lexeme | null };
}

export interface Found<K extends keyof Meaning> {
  value: NonNullable<Meaning[K]>;
  /** The token after the expression. */
  next: number;
}

function matches(tokens: TokenSource, index: number, rest: readonly string[]): boolean {
  for (let at = 0; at < rest.length; at += 1) {
    if (tokens.at(index + at).text !== rest[at]) return false;
  }
  return true;
}

/** All that an expression means. */
export interface FoundMeaning {
  meaning: Meaning;
  /** The token after the expression. */
  next: number;
}

/** The longest expression at a token that has a meaning of one sort, with all that it means; null if there is none. */
export function findMeaning(tokens: TokenSource, index: number, sort: keyof Meaning): FoundMeaning | null {
  const { lexeme } = tokens.at(index);
  if (lexeme === null) return null;
  if (lexeme.phrases !== null) {
    for (const { rest, meaning } of lexeme.phrases) {
      if (meaning[sort] !== undefined && matches(tokens, index + 1, rest))
        return { meaning, next: index + 1 + rest.length };
    }
  }
  return lexeme[sort] === undefined ? null : { meaning: lexeme, next: index + 1 };
}

/** What a word means that a number before it counts. */
export const COUNTED = ['proportion', 'unit', 'family', 'currencySign', 'times'] as const;

/** Whether a word by itself has a meaning of any of some sorts. */
export const meansAny = (lexeme: Lexeme | null, sorts: readonly (keyof Meaning)[]): boolean =>
  sorts.some((sort) => lexeme?.[sort] !== undefined);

/** The longest expression at a token that has a meaning of one sort; null if there is none. */
export function find<K extends keyof Meaning>(tokens: TokenSource, index: number, sort: K): Found<K> | null {
  const found = findMeaning(tokens, index, sort);
  const value = found?.meaning[sort];
  return found === null || value === undefined ? null : { value, next: found.next };
}
