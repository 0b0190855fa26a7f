/** A word or number of a text. */
export interface Token {
  text: string;
  /** In lower case, accents taken off, without a possessive ending: what words are compared by. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Begins with a digit. */
  digit: boolean;
}

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:['’]\p{L}+)*/gu;
const PLAIN = /^[a-z]+$/;

/** Letters that are written so where they are not to be had, and that Unicode takes for letters of their own. */
const ALIKE: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

/** The form that words are compared in: lower case, no accents nor ligatures, no soft hyphens, no possessive 's. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[ßæœøłđð]/gu, (letter) => ALIKE[letter] ?? letter)
    .replace(/['’]s?$/u, '')
    .replaceAll('’', "'");
}

const NONE: ReadonlySet<string> = new Set();

/** Where a word begins behind the clitics that stand before it: l'homme begins at 2, qu'il at 3. */
function afterClitics(word: string, clitics: ReadonlySet<string>): number {
  let start = 0;
  for (;;) {
    const end = word.slice(start).search(/['’]/);
    if (end < 1 || !clitics.has(keyOf(word.slice(start, start + end)))) return start;
    start += end + 1;
  }
}

/**
 * The words and numbers of a text in reading order; offsets count from `from`.
 * @param clitics short words that an apostrophe joins to the word behind them, which are left out
 */
export function tokenise(text: string, from = 0, clitics = NONE): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const skipped = clitics.size > 0 ? afterClitics(match[0], clitics) : 0;
    const word = match[0].slice(skipped);
    const start = from + match.index + skipped;
    const first = word.charAt(0);
    const digit = first >= '0' && first <= '9';
    const key = keyOf(word);
    const capital = !digit && first !== key.charAt(0) && first !== first.toLowerCase();
    tokens.push({ text: word, key, start, end: start + word.length, capital, digit });
  }
  return tokens;
}

/** What a word is compared by; empty where there is none, which no list of words has. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';
