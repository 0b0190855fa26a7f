import type { Bound } from '../figure.ts';
import type { Flag, Part, Proportion } from './meaning.ts';

/**
 * Expressions of one meaning in one string, divided by spaces; `_` stands for the space inside an expression. In lower
 * case, each form written out: `'jaar jaren'`, `'at_least no_less_than'`.
 */
export type Words = string;

/** How a language joins number words inside one word (honderddrieëntwintig); absent where it writes them apart. */
export interface Compounding {
  /** What joins units and tens, and may stand after a hundred: en, ën. */
  links: Words;
  /** What makes it a half more: half, halve. */
  halves: Words;
  /** What makes it an age or a span, by unit: jarige. */
  ages: Readonly<Record<string, Words>>;
  /** What makes it a multiplier: maal, voudig. */
  times: Words;
  /** What makes it a percentage: prozentig (zehnprozentig, of ten percent). */
  percents?: Words;
  /** What makes it rough: tal. */
  rough: Words;
}

/** How a language writes figures where others write them differently. */
export interface FigureGrammar {
  /** The mark between whole and fraction in digits. */
  decimalMark: ',' | '.';
  /** 01-02-2019 is the first of February for certain; else both readings are kept. */
  dayFirst: boolean;
  /** Months have a capital. */
  capitalMonths: boolean;
  /** The day may follow its month: May 4. */
  monthFirst: boolean;
  /** Digits with a full stop are an ordinal: 3. Oktober (3 October), 21. Jahrhundert (21st century). */
  ordinalStop: boolean;
  /** A capital behind a hyphen makes a name of a number (a 5-Series); not where every noun has one (3-Zimmer-Wohnung). */
  hyphenNames: boolean;
  /** Every noun has a capital, so that a number may count what follows with one: 2000 Menschen (2000 people). */
  capitalNouns?: true;
  /** Two pairs of digits say a year: nineteen ninety-eight. */
  yearsInPairs: boolean;
  /** Minutes that 'half' adds to the hour after it: half drie is 02:30 (-30), half three 03:30 (30). */
  halfHour: -30 | 30;
  /** Quarters of an hour count up to the hour after them: viertel neun is 08:15, drei viertel neun 08:45. */
  quartersUpTo?: true;
  /** What a noun of number counts stands behind `of`: millions d'euros (millions of euros), un quart d'heure. */
  numberNouns?: boolean;
  /** Adjectives stand behind their noun: dollars canadiens (Canadian dollars), mètres carrés (square metres). */
  adjectivesBehind?: boolean;
  /** Digits behind a unit's word are its parts: 20 h 30, 1 m 80, 3 kg 500. */
  partsBehindUnit?: boolean;
  /** Groups of three digits are divided by spaces as a rule, before a percent sign too: 1 000 %. */
  spacedGroups?: boolean;
  /** Letters that plurals end in: three counts what follows in trois amis (three friends), not in un sur trois pense. */
  pluralEndings?: Words;
}

/** What the recogniser needs to know of a language. */
export interface FigureLanguage {
  figures: FigureWords;
}

/** What a language tells the figure recogniser: data alone, so that a new language is a new file of it. */
export interface FigureWords {
  grammar: FigureGrammar;
  compounding?: Compounding;
  /** Short words that an apostrophe joins to the word or number behind them, with it: d' in d'euros (of euros). */
  clitics?: Words;
  /** Words for numbers below one hundred. */
  cardinals: Readonly<Record<number, Words>>;
  /** Powers of ten, by exponent. */
  powers: Readonly<Record<number, Words>>;
  /** Letters right behind digits that multiply them, by exponent: 5k; beside a currency alone from the millions on. */
  scaleLetters: Readonly<Record<number, Words>>;
  /** Orders of magnitude, by exponent: tientallen. */
  vague: Readonly<Record<number, Words>>;
  /** Counts that are nouns: dozen. */
  counts: Readonly<Record<number, Words>>;
  /** Counts that are nouns and say about so many: une trentaine (some thirty). */
  roughCounts?: Readonly<Record<number, Words>>;
  ordinals: Readonly<Record<number, Words>>;
  ordinalPowers: Readonly<Record<number, Words>>;
  /** What begins a word to count in it, beside the cardinals: dritt (Drittstaat, third country). */
  withinWords?: Readonly<Record<number, Words>>;
  /** Ordinals in Roman numerals, read where these are capitals: XXIe (21st). */
  romanOrdinals?: Readonly<Record<number, Words>>;
  /** Words after a numerator, by denominator: derde, thirds. */
  denominators: Readonly<Record<number, Words>>;
  /** Fractions with a word of their own. */
  parts: readonly (readonly [Words, Part])[];
  /** Words for one and a half. */
  oneAndAHalf: Words;
  negatives: Words;
  positives: Words;
  proportions: Readonly<Record<Proportion, Words>>;
  /** By CLDR unit identifier: first the word for one, then the word for several, where they differ. */
  units: Readonly<Record<string, Words>>;
  /** Signs of units that are common words too, read in brackets alone, by CLDR unit identifier: in. */
  bracketUnits: Readonly<Record<string, Words>>;
  /** Units that are several of another: expressions, unit, how many. */
  multiples: readonly (readonly [Words, string, string])[];
  square: Words;
  cubic: Words;
  /** Ages and spans behind a hyphen, by unit: jarige, year-old. */
  ages: Readonly<Record<string, Words>>;
  /** By family of `currencies`. */
  currencies: Readonly<Record<string, Words>>;
  /** Adjectives and names before a currency, by ISO 3166 code. */
  nations: Readonly<Record<string, Words>>;
  /** Hundredths of a currency, by code; `''` for the cent of any. */
  cents: Readonly<Record<string, Words>>;
  /** Amounts with a name: expressions, value, code. */
  coins: readonly (readonly [Words, string, string])[];
  bounds: Readonly<Record<Bound, Words>>;
  /** Comparisons, which bind a duration to nothing: higher than a year earlier. */
  comparisons: Readonly<Partial<Record<Bound, Words>>>;
  boundsAfter: Readonly<Partial<Record<Bound, Words>>>;
  multipliers: Readonly<Record<number, Words>>;
  months: readonly Words[];
  /** Words with a month in them, in the order of the months: Oktoberanfang. */
  monthCompounds?: readonly Words[];
  /** From Monday on. */
  weekdays: readonly Words[];
  /** Letters of a quarter and of a half year: Q3, T3, H1, S1; where a language says nothing, Q and H. */
  yearParts?: Readonly<Record<'Q' | 'H', Words>>;
  /** Quarters with a name of their own, by their number: Schlussquartal (closing quarter). */
  quarterNames?: Readonly<Record<number, Words>>;
  /** By the first year: 1980 for the eighties. */
  decades: Readonly<Record<number, Words>>;
  /** Words for people by the tens of their age: vijftiger (somebody in their fifties). */
  agesInTens?: Readonly<Record<number, Words>>;
  /** Times of day with a name, as HH:MM. */
  clockNames: Readonly<Record<string, Words>>;
  /** Half hours in one word, by the hour that stands in it: halfacht (half past seven) under 8. */
  clockHalves?: Readonly<Record<number, Words>>;
  /** Minutes that are said behind the hour: et quart (15), moins le quart (-15). */
  clockMore?: Readonly<Record<number, Words>>;
  clockSides: Readonly<Record<'before' | 'after', Words>>;
  dayParts: Readonly<Record<'morning' | 'afternoon' | 'night', Words>>;
  flags: Readonly<Partial<Record<Flag, Words>>>;
}
