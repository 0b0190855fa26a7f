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

/** The form that words are compared in: lower case, no accents, no soft hyphens, no possessive 's. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/['’]s?$/u, '')
    .replaceAll('’', "'");
}

/** The words and numbers of a text in reading order; offsets count from `from`. */
export function tokenise(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = from + match.index;
    const first = word.charAt(0);
    const digit = first >= '0' && first <= '9';
    const key = keyOf(word);
    const capital = !digit && first !== key.charAt(0) && first !== first.toLowerCase();
    tokens.push({ text: word, key, start, end: start + word.length, capital, digit });
  }
  return tokens;
}
