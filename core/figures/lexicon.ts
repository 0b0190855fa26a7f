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

/** A word without marks or spaces, which is most of them. */
const simple = /^[a-zà-ÿ]+$/;
/** The tokens of an expression. */
const pieces = /[\p{L}\p{M}][\p{L}\p{M}']*|\d+|[^\s_]/gu;

/**
 * Collects what words mean. Words of one meaning share one object until a second meaning is put to them, since most
 * have one and a language has to be ready within milliseconds.
 */
export class Lexicon {
  readonly lexemes = new Map<string, Lexeme>();

  put(words: Words | undefined, meaning: Meaning): void {
    if (words === undefined || words === '') return;
    const own = lexemeOf(meaning);
    for (const expression of words.split(' ')) {
      if (simple.test(expression)) this.word(expression, own, meaning);
      else this.expression(expression, own, meaning);
    }
  }

  table(table: Readonly<Partial<Record<string, Words>>>, meaning: (key: string) => Meaning): void {
    for (const key of Object.keys(table)) this.put(table[key], meaning(key));
  }

  private word(word: string, own: Lexeme, meaning: Meaning): void {
    const known = this.lexemes.get(word);
    this.lexemes.set(word, known === undefined ? own : { ...known, ...meaning, ...either(known, own) });
  }

  private expression(expression: string, own: Lexeme, meaning: Meaning): void {
    const [head, ...rest] = expression.match(pieces) ?? [];
    if (head === undefined) return;
    if (rest.length === 0) {
      this.word(head, own, meaning);
      return;
    }
    const known = this.lexemes.get(head) ?? lexemeOf({});
    const same = rest.join(' ');
    const earlier = known.phrases?.find((phrase) => phrase.rest.join(' ') === same);
    const others = known.phrases?.filter((phrase) => phrase !== earlier) ?? [];
    const phrases = [...others, { rest, meaning: { ...earlier?.meaning, ...meaning } }];
    phrases.sort((a, b) => b.rest.length - a.rest.length);
    this.lexemes.set(head, { ...known, phrases, ...either(known, own) });
  }
}

/** A word of one meaning. */
export function lexemeOf(meaning: Meaning): Lexeme {
  const lexeme: Lexeme = { phrases: null, opens: false, begins: false, when: false, ...meaning };
  for (const sort of Object.keys(meaning)) {
    if (beginning.has(sort)) lexeme.begins = true;
    if (opening.has(sort)) lexeme.opens = true;
    if (calendar.has(sort)) lexeme.when = true;
  }
  lexeme.opens ||= lexeme.begins;
  return lexeme;
}

function either(a: Lexeme, b: Lexeme): Pick<Lexeme, 'opens' | 'begins' | 'when'> {
  return { opens: a.opens || b.opens, begins: a.begins || b.begins, when: a.when || b.when };
}
