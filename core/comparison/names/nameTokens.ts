import type { Language } from '../../languages/language.ts';
import type { Token } from '../../text/words.ts';
import type { Sentence } from '../reading.ts';

/** A word that may be a name, or part of one. */
export interface NameToken {
  token: Token;
  sentence: Sentence;
  /** Its place among the sentence's words. */
  at: number;
  /** Stands where every word has a capital: first in a sentence or quotation, or in a headline in capitals. */
  weak: boolean;
  /** A function word, counted as a name only because one stands right before it. */
  inName: boolean;
}

const MIN_LENGTH = 2;
const QUOTE_BEFORE = /(?:["“”„«]|\s['‘]|[:–—-]\s?)$/;
/** A headline in which most words have a capital tells no names. */
const TITLE_CASE = 0.85;

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ key, digit }) => !digit && key.length > 3);
  return long.length >= 4 && long.filter(({ capital }) => capital).length / long.length >= TITLE_CASE;
}

const isName = ({ capital, key }: Token, { functionWords, starters }: Language['sentences']): boolean =>
  capital && key.length >= MIN_LENGTH && !functionWords.has(key) && !starters.has(key);

/**
 * The words of a sentence that may belong to names: those with a capital that are no function words, unless right after
 * such a word (James From).
 */
export function nameTokens(sentence: Sentence, language: Language): NameToken[] {
  const { tokens, text, start } = sentence;
  const title = isTitleCase(tokens);
  const found: NameToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = found.at(-1);
    const follows = !title && last?.at === at - 1 && token.start - last.token.end === 1;
    const inName = follows && token.capital && token.key.length > MIN_LENGTH;
    const proper = isName(token, language.sentences);
    if (!proper && !inName) continue;
    const before = text.slice(Math.max(0, token.start - start - 3), token.start - start);
    found.push({ token, sentence, at, weak: title || at === 0 || QUOTE_BEFORE.test(before), inName: !proper });
  }
  return found;
}

/** Whether nothing but a space, a hyphen or an initial's dot stands between two words. */
function adjoin({ text, start }: Sentence, before: Token, after: Token): boolean {
  return /^\.?[\s-]?$/.test(text.slice(before.end - start, after.start - start));
}

/** The word right before, of the same name or its title. */
export function wordBefore({ sentence, at, token }: NameToken): Token | null {
  const before = sentence.tokens[at - 1];
  return before && adjoin(sentence, before, token) ? before : null;
}

/** The word right after, of the same name. */
export function wordAfter({ sentence, at, token }: NameToken): Token | null {
  const after = sentence.tokens[at + 1];
  return after && adjoin(sentence, token, after) ? after : null;
}
