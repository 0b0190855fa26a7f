import type { Bound } from '../figure.ts';

/** One piece of a number word: a value below one hundred or a power of ten; `and` joins them. */
export type Atom = { small: number } | { power: number } | { and: true };

/** How a number is divided: `[3, 4]` for three quarters. */
export type Part = readonly [numerator: number, denominator: number];

export type Proportion = 'percent' | 'percentage-points' | 'basis-points' | 'permille';

/** A unit of measure; `times` where the word stands for several of it (a quarter of an hour is 15 minutes). */
export interface Unit {
  id: string;
  times?: string;
}

/** Numbers in words. */
interface OfNumbers {
  atoms?: readonly Atom[];
  /** The atoms end in an ordinal: third. */
  ordinal?: true;
  /** One half more: anderhalf (one and a half). */
  plusHalf?: true;
  /** One half more, said behind the number or behind its unit: deux heures et demie (two and a half hours). */
  andHalf?: true;
  /** An ordinal in Roman numerals: XXIe (21st). */
  romanOrdinal?: number;
  /** A letter right behind digits, by the power of ten that it multiplies them with: 5k. */
  scaleLetter?: number;
  /** A scale word's abbreviation whose full stop belongs to it: 3,4 mln. euro (3.4 million euros). */
  stopped?: true;
  /** An order of magnitude, by its power of ten: dozens. */
  vague?: number;
  /** A noun that counts: dozen. */
  count?: number;
  /** About so many: twintigtal (some twenty). */
  rough?: true;
  /** Divides the number before it: thirds. */
  denominator?: number;
  part?: Part;
  article?: true;
  /** A one that may be no figure (one of them), and one that is (één, one). */
  weakOne?: true;
  strongOne?: true;
  and?: true;
  point?: true;
  sign?: 1 | -1;
  /** Before an order of magnitude: a few hundred. */
  few?: true;
  /** A fraction only with `of` or a bound: half, quarter. */
  shyPart?: true;
  /** A number word that is a verb too (Dutch acht: eight, considers), and what shows it. */
  alsoVerb?: true;
  verbMark?: true;
  /** A verb where it ends a clause without an article before it: darauf achten (pay attention to it). */
  verbAtEnd?: true;
  /** A noun of number that is another word too, and counts only with `of` behind it: une quarantaine (some forty, a quarantine). */
  shyCount?: true;
  /** A number word that is an adjective too (French neuf: nine, new). */
  alsoAdjective?: true;
  /** Ends digits that make an ordinal: 3rd. */
  ordinalSuffix?: true;
  /** Stands before one of two halves that counts nothing: last, other. */
  ranked?: true;
  /** Around the number that go before: op twee na beste (the best but two) is the third. */
  exceptOpener?: true;
  exceptCloser?: true;
}

/** Words that stand beside figures of all kinds. */
interface OfNeighbours {
  of?: true;
  definite?: true;
  demonstrative?: true;
  possessive?: true;
  comparative?: true;
  /** A word that a name's number ends before: Windows 10 is. */
  ordinary?: true;
  /** Joined to a figure by a hyphen without making a name of it: mid-2019. */
  prefix?: true;
  /** Before a number that names: chapter 11; before one that is part of a name: Windows 10. */
  label?: true;
  series?: true;
  /** Begins an address: https. */
  address?: true;
  /** An expression with a number word in it that counts nothing: eins zu eins (exactly), quart de finale (quarter-final). */
  idiom?: true;
  /** A mark that a figure may begin with: a sign, ½. */
  leads?: true;
}

/** What is counted. */
interface OfMeasures {
  proportion?: Proportion;
  /** Percentage points behind a fraction: a quarter of a point. */
  partPoint?: true;
  unit?: Unit;
  /** A unit only behind a plain number: foot. */
  shyUnit?: true;
  /** A unit whose word has capitals alone: PS (horsepower). */
  capitalUnit?: true;
  /** A unit's sign that is a common word too, taken for it in brackets alone: (5.9 in). */
  bracketUnit?: Unit;
  /** Behind degrees that are a place and no temperature: 32° south. */
  bearing?: true;
  /** Between a number and the unit that it counts: trois derniers mois (last three months). */
  beforeUnit?: true;
  /** An age or a span in an adjective: year-old. */
  age?: Unit;
  dimension?: 'square' | 'cubic';
  per?: true;
  belowZero?: true;
  times?: true;
  multiplier?: number;
  /** What a multiplier before it doesn't multiply: double digits. */
  digitNoun?: true;
  factor?: true;
  /** Between the sides of a surface: 1920 by 1080 pixels. */
  by?: true;
  /** In a ratio: three out of ten. */
  outOf?: true;
  /** A ratio that may also be a part of some things (one of the ten), and one that may be a place or a time (one in 2019). */
  shareOf?: true;
  looseRatio?: true;
}

/** Money. */
interface OfMoney {
  /** A family of `currencies`: dollar. */
  family?: string;
  /** A family that is a currency only behind a plain number: won. */
  shyFamily?: true;
  /** The country of a currency, by ISO 3166 code: Canadian. */
  nation?: string;
  /** Hundredths of a currency, by its code: pence. */
  cent?: string;
  /** An amount with a name: tientje (ten euros). */
  coin?: { value: string; code: string };
  /** ISO 4217 code, before or behind an amount. */
  code?: string;
  currencySign?: string;
  /** A unit that is an amount of money beside words of money (Dutch ton: 100,000 euros beside a fine), and these words. */
  moneyUnit?: true;
  moneyWord?: true;
}

/** What bounds a figure, and ranges. */
interface OfBounds {
  bound?: Bound;
  /** Binds a number, but compares with a duration: higher than a year earlier. */
  comparison?: Bound;
  boundAfter?: Bound;
  /** A bound only of what has a unit: under 100 euros (onder), but among 100 people. */
  among?: true;
  /** Before a word that would bound a number elsewhere: spread over five sites. */
  divides?: true;
  /** Ranges: between (opens), from (opens), to, what divides the two ends of between, or, à (two to three). */
  between?: true;
  from?: true;
  to?: true;
  rangeAnd?: true;
  or?: true;
  span?: true;
  /** Says a change: from 10 to 20 (naar); and words that announce one: rose. */
  becomes?: true;
  change?: true;
}

/** Dates and periods. */
interface OfDates {
  month?: number;
  /** A word with a month in it, which takes no day: Oktoberanfang (the beginning of October). */
  dayless?: true;
  /** A month that is another word too: may. */
  shyMonth?: true;
  /** A month that with a capital is a name, unless a day or a year stands beside it: mars (March), Mars. */
  smallMonth?: true;
  weekday?: number;
  /** Before the last part of a year: the last three months. */
  lastOf?: true;
  quarter?: true;
  halfYear?: true;
  half?: true;
  fiscal?: true;
  /** The first year of a decade: eighties; what opens one in digits: jaren 80; what closes it: 1980s. */
  decade?: number;
  decadeOpener?: true;
  decadeSuffix?: true;
  /** Somebody of an age, by its tens: vijftiger (somebody in their fifties). */
  ageTens?: number;
  /** Before a year: since; before or behind a part of it: early. */
  yearOpener?: true;
  yearModifier?: true;
  beforeChrist?: true;
  /** The letter of a quarter or half year: Q3, H1. */
  yearPart?: 'Q' | 'H';
  /** A part of the year with a name: Schlussquartal. */
  yearPartName?: readonly ['Q' | 'H', number];
  /** A letter of a part of the year that is too little without the year: un T3 is a flat of three rooms. */
  shyYearPart?: true;
}

/** Times of day. */
interface OfTimes {
  clockOpener?: true;
  /** Opens times alone: at ten to eight is no range, but around ten to eight may be one. */
  timeOpener?: true;
  hour?: true;
  /** Between hours and minutes, without a space: 20u30, 20h30. */
  hourMark?: true;
  /** An hour's word with what makes a length of it: à deux heures de route (two hours' drive away). */
  hourSpan?: true;
  /** Before a length of time, and never before a time: en 2 h 30 (in two and a half hours). */
  spanOpener?: true;
  /** Behind a length of time in hours and minutes: 2 h 30 plus tard (two and a half hours later). */
  spanCloser?: true;
  /** Minutes said behind the hour: et quart (a quarter past), moins le quart (a quarter to). */
  clockMore?: number;
  dayPart?: 'morning' | 'afternoon' | 'night';
  clockName?: string;
  clockHalf?: true;
  clockHalfOf?: number;
  clockQuarter?: true;
  /** Drei viertel neun (08:45), where quarters count up to the hour. */
  clockThreeQuarters?: true;
  clockSide?: 'before' | 'after';
  minutes?: true;
  zone?: true;
}

/** What an expression can mean in a figure. One word may mean several of these; the grammar takes what fits. */
export interface Meaning extends OfNumbers, OfNeighbours, OfMeasures, OfMoney, OfBounds, OfDates, OfTimes {}

/** Meanings that a word has or has not, without a value. */
export type Flag = { [K in keyof Meaning]-?: NonNullable<Meaning[K]> extends true ? K : never }[keyof Meaning];
