import type { Bound } from './figure.ts';
import type { Part } from './words.ts';

/** One piece of a number word: a value below one hundred or a power of ten; `and` joins them. */
export type Atom = { small: number } | { power: number } | { and: true };

export type Proportion = 'percent' | 'percentage-points' | 'basis-points' | 'permille';

/** A unit of measure; `times` where the word stands for several of it (a quarter of an hour is 15 minutes). */
export interface Unit {
  id: string;
  times?: string;
}

/** What an expression can mean in a figure. One word may mean several of these; the grammar takes what fits. */
export interface Meaning {
  atoms?: readonly Atom[];
  /** The atoms end in an ordinal. */
  ordinal?: true;
  plusHalf?: true;
  vague?: number;
  count?: number;
  rough?: true;
  denominator?: number;
  part?: Part;
  article?: true;
  weakOne?: true;
  strongOne?: true;
  and?: true;
  point?: true;
  sign?: 1 | -1;
  of?: true;
  definite?: true;
  demonstrative?: true;
  possessive?: true;
  comparative?: true;
  proportion?: Proportion;
  unit?: Unit;
  shyUnit?: true;
  /** A unit that is an amount of money beside words of money (ton), and these words. */
  moneyUnit?: true;
  moneyWord?: true;
  /** An age or a span in an adjective: jarige, year-old. */
  age?: Unit;
  dimension?: 'square' | 'cubic';
  per?: true;
  belowZero?: true;
  family?: string;
  shyFamily?: true;
  nation?: string;
  cent?: string;
  coin?: { value: string; code: string };
  bound?: Bound;
  comparison?: Bound;
  boundAfter?: Bound;
  /** Ranges: between (opens), from (opens), to, what divides the two ends of between, or, à. */
  between?: true;
  from?: true;
  to?: true;
  rangeAnd?: true;
  or?: true;
  span?: true;
  /** Says a change: van 10 naar 20; and words that announce one: rose. */
  becomes?: true;
  change?: true;
  outOf?: true;
  /** A ratio that may also be a part of some things (van de), and one that may be a place or a time (in). */
  shareOf?: true;
  looseRatio?: true;
  /** A fraction only with `of` or a bound: half, quarter. */
  shyPart?: true;
  times?: true;
  multiplier?: number;
  factor?: true;
  /** Before an order of magnitude: a few hundred. */
  few?: true;
  /** A bound only of what has a unit: onder 100 euro, but among 100 people. */
  among?: true;
  /** Before a word that would bound a number elsewhere: spread over five sites. */
  divides?: true;
  /** Around the number that go before: op twee na beste is the third. */
  exceptOpener?: true;
  exceptCloser?: true;
  zone?: true;
  /** Between the sides of a surface: 1920 by 1080 pixels. */
  by?: true;
  /** A number word that is a verb too, and what shows it. */
  alsoVerb?: true;
  verbMark?: true;
  /** Stands before one of two halves that counts nothing: last, other. */
  ranked?: true;
  month?: number;
  shyMonth?: true;
  weekday?: number;
  quarter?: true;
  halfYear?: true;
  half?: true;
  fiscal?: true;
  decade?: number;
  decadeOpener?: true;
  yearOpener?: true;
  yearModifier?: true;
  beforeChrist?: true;
  clockOpener?: true;
  /** Opens times alone: at ten to eight is no range, but around ten to eight may be one. */
  timeOpener?: true;
  hour?: true;
  dayPart?: 'morning' | 'afternoon' | 'night';
  clockName?: string;
  clockHalf?: true;
  clockQuarter?: true;
  clockSide?: 'before' | 'after';
  minutes?: true;
  label?: true;
  series?: true;
  ordinary?: true;
  prefix?: true;
  ordinalSuffix?: true;
  /** Begins an address: https. */
  address?: true;
  /** A mark that a figure may begin with: a sign, ½. */
  leads?: true;
  /** ISO 4217 code, before or behind an amount. */
  code?: string;
  /** A currency sign. */
  currencySign?: string;
  /** The letter of a quarter or half year: Q3, H1. */
  yearPart?: 'Q' | 'H';
}

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
export interface Vocabulary {
  look(word: string): Lexeme | null;
}

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

/** The longest expression at a token that has a meaning of one sort; null if there is none. */
export function find<K extends keyof Meaning>(tokens: TokenSource, index: number, sort: K): Found<K> | null {
  const { lexeme } = tokens.at(index);
  if (lexeme === null) return null;
  if (lexeme.phrases !== null) {
    for (const { rest, meaning } of lexeme.phrases) {
      const value = meaning[sort];
      if (value !== undefined && matches(tokens, index + 1, rest)) return { value, next: index + 1 + rest.length };
    }
  }
  const own: Meaning = lexeme;
  const value = own[sort];
  return value === undefined ? null : { value, next: index + 1 };
}
