import type { Words } from './figureWords.ts';
import type { Meaning } from './meaning.ts';
import type { Lexeme } from './vocabulary.ts';

/** Meanings with which the number or the date of a figure can begin. */
const beginning: ReadonlySet<string> = new Set<keyof Meaning>([
  'atoms',
  'vague',
  'count',
  'part',
  'article',
  'sign',
  'month',
  'weekday',
  'multiplier',
  'factor',
  'fiscal',
  'decade',
  'decadeOpener',
  'clockHalf',
  'clockHalfOf',
  'clockQuarter',
  'clockThreeQuarters',
  'clockName',
  'code',
  'currencySign',
  'yearPart',
  'coin',
  'leads',
  'few',
  'exceptOpener',
  'romanOrdinal',
  'lastOf',
  'yearPartName',
  'ageTens',
]);

/** Meanings that open a figure before its number; all others are only read behind or before one. */
const opening: ReadonlySet<string> = new Set<keyof Meaning>([
  'bound',
  'comparison',
  'between',
  'from',
  'address',
  'idiom',
]);

/** Meanings of dates and times. */
const calendar: ReadonlySet<string> = new Set<keyof Meaning>([
  'month',
  'weekday',
  'quarter',
  'halfYear',
  'half',
  'fiscal',
  'yearPart',
  'yearPartName',
  'decade',
  'decadeOpener',
  'ageTens',
  'rough',
  'hour',
  'dayPart',
  'zone',
  'clockName',
  'clockHalf',
  'clockHalfOf',
  'clockQuarter',
  'clockThreeQuarters',
  'clockSide',
  'minutes',
]);

/** Not in a list of single words of plain letters, as most are. */
const unusual = /[^a-z ]/;
/** Ends the first word of an expression; letters beyond ASCII stand from U+00C0 on. */
const boundary = /[^a-z'\u00c0-\uffff]/;
/** The tokens of an expression. Its letters are Latin: a class of all letters takes milliseconds at its first use. */
const pieces = /[a-z\u00c0-\u024f][a-z'\u00c0-\u024f]*|\d+|[^\s_]/g;

/** Single words of one meaning; shared by all of them, since memory taken at the first call costs time. */
interface Entry {
  meaning: Meaning;
}

/** One meaning of an expression that has more words than its head, or whose head was put before. */
interface LaterEntry extends Entry {
  expression: string;
  before: Entry | LaterEntry | undefined;
}

/**
 * Collects what words mean. A word's meanings are put together only when a text has it, since a language must be ready
 * within milliseconds and most of its words stand in no article.
 */
export class WordMeanings {
  private readonly entries = new Map<string, Entry | LaterEntry>();
  private readonly lexemes = new Map<string, Lexeme>();
  private readonly codes: ReadonlySet<string>;

  /** @param codes words of three small letters that mean the currency of their capitals, whatever else they mean */
  constructor(codes: ReadonlySet<string>) {
    this.codes = codes;
  }

  put(words: Words | undefined, meaning: Meaning): void {
    if (words === undefined || words === '') return;
    const { entries } = this;
    const simple = unusual.test(words) ? null : { meaning };
    for (const expression of words.split(' ')) {
      const head = simple === null ? headOf(expression) : expression;
      const before = entries.get(head);
      const entry = before === undefined && simple !== null ? simple : { expression, meaning, before };
      entries.set(head, entry);
    }
  }

  table(table: Readonly<Partial<Record<string, Words>>>, meaning: (key: string) => Meaning): void {
    for (const key of Object.keys(table)) this.put(table[key], meaning(key));
  }

  /** What a word means and which expressions it opens. */
  get(word: string): Lexeme | undefined {
    const entry = this.entries.get(word);
    const isCode = word.length === CODE_LETTERS && this.codes.has(word);
    if (entry === undefined && !isCode) return undefined;
    const known = this.lexemes.get(word);
    if (known !== undefined) return known;
    const lexeme = compose(word, entry, isCode ? { code: word.toUpperCase() } : {});
    this.lexemes.set(word, lexeme);
    return lexeme;
  }
}

const CODE_LETTERS = 3;

function headOf(expression: string): string {
  // An apostrophe belongs to the word that it stands in, not to the one behind it: 's_avonds.
  if (expression.startsWith("'")) return "'";
  const end = expression.search(boundary);
  return end < 0 ? expression : expression.slice(0, Math.max(end, 1));
}

function compose(word: string, last: Entry | LaterEntry | undefined, own: Meaning): Lexeme {
  const phrases = new Map<string, { rest: string[]; meaning: Meaning }>();
  const put = (entry: Entry | LaterEntry | undefined): void => {
    if (entry === undefined) return;
    if ('before' in entry) put(entry.before);
    const expression = 'expression' in entry ? entry.expression : word;
    const rest = expression === word ? [] : (expression.match(pieces) ?? []).slice(1);
    if (rest.length === 0) {
      Object.assign(own, entry.meaning);
      return;
    }
    const key = rest.join(' ');
    phrases.set(key, { rest, meaning: { ...phrases.get(key)?.meaning, ...entry.meaning } });
  };
  put(last);
  const lexeme = lexemeOf(own);
  if (phrases.size === 0) return lexeme;
  lexeme.phrases = [...phrases.values()].sort((a, b) => b.rest.length - a.rest.length);
  for (const { meaning } of lexeme.phrases) mark(lexeme, meaning);
  return lexeme;
}

/** A word of one meaning. */
export function lexemeOf(meaning: Meaning): Lexeme {
  const lexeme: Lexeme = { phrases: null, opens: false, begins: false, when: false, ...meaning };
  mark(lexeme, meaning);
  return lexeme;
}

function mark(lexeme: Lexeme, meaning: Meaning): void {
  for (const sort of Object.keys(meaning)) {
    if (beginning.has(sort)) lexeme.begins = true;
    if (opening.has(sort)) lexeme.opens = true;
    if (calendar.has(sort) || meaning.unit?.id === 'month') lexeme.when = true;
  }
  lexeme.opens ||= lexeme.begins;
}
