import type { Lexeme, Meaning } from './vocabulary.ts';
import type { Words } from './words.ts';

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
  'clockQuarter',
  'clockName',
  'code',
  'currencySign',
  'yearPart',
  'coin',
  'leads',
  'few',
  'exceptOpener',
]);

/** Meanings that open a figure before its number; all others are only read behind or before one. */
const opening: ReadonlySet<string> = new Set<keyof Meaning>(['bound', 'comparison', 'between', 'from', 'address']);

/** Meanings of dates and times. */
const calendar: ReadonlySet<string> = new Set<keyof Meaning>([
  'month',
  'weekday',
  'quarter',
  'halfYear',
  'half',
  'fiscal',
  'yearPart',
  'decade',
  'decadeOpener',
  'hour',
  'dayPart',
  'zone',
  'clockName',
  'clockHalf',
  'clockQuarter',
  'clockSide',
  'minutes',
]);

/** Not in a list of single words of plain letters, as most are. */
const unusual = /[^a-z ]/;
/** Ends the first word of an expression; letters beyond ASCII stand from U+00C0 on. */
const boundary = /[^a-z'\u00c0-\uffff]/;
/** The tokens of an expression. */
const pieces = /[\p{L}\p{M}][\p{L}\p{M}']*|\d+|[^\s_]/gu;

/** One meaning of an expression, and what else was put to its first word before. */
interface Entry {
  expression: string;
  meaning: Meaning;
  before: Entry | undefined;
}

/**
 * Collects what words mean. A word's meanings are put together only when a text has it, since a language must be ready
 * within milliseconds and most of its words stand in no article.
 */
export class Lexicon {
  private readonly entries = new Map<string, Entry>();
  private readonly lexemes = new Map<string, Lexeme>();

  put(words: Words | undefined, meaning: Meaning): void {
    if (words === undefined || words === '') return;
    const simple = !unusual.test(words);
    for (const expression of words.split(' ')) {
      if (simple) {
        this.entries.set(expression, { expression, meaning, before: this.entries.get(expression) });
        continue;
      }
      const end = expression.search(boundary);
      // An apostrophe belongs to the word that it stands in, not to the one behind it: 's_avonds.
      const length = expression.startsWith("'") ? 1 : end < 0 ? expression.length : Math.max(end, 1);
      const head = expression.slice(0, length);
      this.entries.set(head, { expression, meaning, before: this.entries.get(head) });
    }
  }

  table(table: Readonly<Partial<Record<string, Words>>>, meaning: (key: string) => Meaning): void {
    for (const key of Object.keys(table)) this.put(table[key], meaning(key));
  }

  /** What a word means and which expressions it opens. */
  get(word: string): Lexeme | undefined {
    const known = this.lexemes.get(word);
    if (known !== undefined) return known;
    const entry = this.entries.get(word);
    if (entry === undefined) return undefined;
    const lexeme = compose(entry);
    this.lexemes.set(word, lexeme);
    return lexeme;
  }
}

function compose(last: Entry): Lexeme {
  const entries: Entry[] = [];
  for (let entry: Entry | undefined = last; entry !== undefined; entry = entry.before) entries.push(entry);
  const own: Meaning = {};
  const phrases = new Map<string, { rest: string[]; meaning: Meaning }>();
  for (const { expression, meaning } of entries.reverse()) {
    const [, ...rest] = expression.match(pieces) ?? [];
    const key = rest.join(' ');
    if (rest.length === 0) Object.assign(own, meaning);
    else phrases.set(key, { rest, meaning: { ...phrases.get(key)?.meaning, ...meaning } });
  }
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
    if (calendar.has(sort)) lexeme.when = true;
  }
  lexeme.opens ||= lexeme.begins;
}
