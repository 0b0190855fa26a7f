import { formatDecimal } from '../../text/decimal.ts';
import { INITIAL, LOWER, MARK, NUMERAL, WORD } from '../../text/tokens.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { readNumberWords } from '../numbers/numberWords.ts';
import { isNumber, type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { type FigureToken, find, meansAny } from '../vocabulary/vocabulary.ts';
import { formatDate, isDay, nearestYear, yearOf } from './calendar.ts';
import { monthsOfYear } from './monthsOfYear.ts';
import { readNumericDate } from './numericDates.ts';
import { decadeInRow, readPeriod } from './periods.ts';

/** Reads a date, a month, a weekday, a quarter or a decade; bare years are left to `asYear`. */
export function readDate(source: Source, index: number): Reading | null {
  return (
    readNumericDate(source, index) ??
    dayAndMonth(source, index) ??
    monthFirst(source, index) ??
    weekday(source, index) ??
    readPeriod(source, index) ??
    monthsOfYear(source, index)
  );
}

interface Month {
  month: number;
  next: number;
}

/** A month's name, with the full stop of its abbreviation where no sentence ends. */
function monthAt({ tokens, words }: Source, index: number, withDay: boolean): Month | null {
  const { lexeme, shape } = tokens.at(index);
  if (lexeme?.month === undefined || (withDay && lexeme.dayless)) return null;
  if (words.grammar.capitalMonths && shape === LOWER && lexeme.shyMonth && withDay) return null;
  const dot = tokens.at(index + 1);
  const continues = tokens.at(index + 2);
  const abbreviated =
    lexeme.shyMonth &&
    dot.text === '.' &&
    (continues.type === NUMERAL || (continues.type === WORD && continues.shape === LOWER));
  return { month: lexeme.month, next: abbreviated ? index + 2 : index + 1 };
}

/** A year in four digits behind a month, also after a comma, a hyphen or `of`. */
function yearAfter({ tokens }: Source, index: number): { year: number | null; next: number } {
  const mark = tokens.at(index);
  const skips = mark.text === ',' || (mark.text === '-' && mark.glued) || mark.lexeme?.of;
  const at = skips ? index + 1 : index;
  const year = yearOf(tokens.at(at).text);
  const after = tokens.at(at + 1);
  const counts = after.glued && (after.type === WORD || after.text === '%' || after.text === '°');
  return year === null || counts ? { year: null, next: index } : { year, next: at + 1 };
}

/** Mai 68 (May 1968): two digits that are no day and count nothing, of a year that lies behind. */
function shortYearAfter({ tokens, words, year: now }: Source, index: number): number | null {
  const { text, glued } = tokens.at(index);
  const after = tokens.at(index + 1);
  const counts = after.type === WORD ? after.lexeme?.ordinary !== true : after.glued && !/^[.,;:!?)]$/.test(after.text);
  if (words.grammar.monthFirst || glued || !(isDigits(text, 2) && Number(text) > 31) || counts || counted(after))
    return null;
  const year = nearestYear(Number(text), now);
  return year > now ? year - 100 : year;
}

const COUNTED_OR_MORE = ['proportion', 'unit', 'family', 'atoms'] as const;

/** Whether a word is what a number before it counts, or more of that number. */
const counted = ({ lexeme }: FigureToken): boolean => meansAny(lexeme, COUNTED_OR_MORE);

/** The day of a month in digits or as an ordinal. */
function dayAt(source: Source, index: number): { day: number; next: number } | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === NUMERAL) {
    if (!isDigits(token.text, 2, 1)) return null;
    const suffix = tokens.at(index + 1);
    return { day: Number(token.text), next: suffix.glued && suffix.lexeme?.ordinalSuffix ? index + 2 : index + 1 };
  }
  const number = readNumberWords(source, index);
  return number === null ? null : { day: Number(number.value), next: number.next };
}

/** 1 september 2019, 23rd of February, 1-sep-2019, tien april. */
function dayAndMonth(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const day = dayAt(source, index);
  if (day === null) return null;
  const link = tokens.at(day.next);
  const linked = link.lexeme?.of || (link.glued && (link.text === '-' || link.text === '.'));
  const month = monthAt(source, linked ? day.next + 1 : day.next, true);
  if (month === null || !isDay(day.day, month.month)) return null;
  const { year, next } = yearAfter(source, month.next);
  // 12. mei and 16. Nov. 2016; a capital alone begins a sentence, unless the stop makes ordinals.
  const mayEnd = year === null && tokens.at(day.next + 1).shape !== LOWER;
  if (link.text === '.' && mayEnd && !source.words.grammar.ordinalStop) return null;
  return reading({ kind: 'date', first: index, next, value: formatDate(year, month.month, day.day) });
}

/** September 2012, May 4th 2019, in augustus. */
function monthFirst(source: Source, index: number): Reading | null {
  const { tokens, words } = source;
  const month = monthAt(source, index, false);
  if (month === null) return null;
  // March, 6th 2016, but 'in May, 6 left'.
  const comma = tokens.at(month.next).text === ',' && tokens.at(month.next + 2).lexeme?.ordinalSuffix;
  const at = comma ? month.next + 1 : month.next;
  if (words.grammar.monthFirst && !(tokens.at(index).lexeme?.shyMonth && tokens.at(index).shape === LOWER)) {
    const definite = tokens.at(at).lexeme?.definite && tokens.at(at + 1).lexeme?.ordinal;
    const genitive = tokens.at(index).text.endsWith("'s");
    const day = genitive ? null : dayAt(source, definite ? at + 1 : at);
    const after = tokens.at(day?.next ?? at);
    const time = after.text === ':' && tokens.at((day?.next ?? at) + 1).glued;
    if (day !== null && !counted(after) && !time && isDay(day.day, month.month)) {
      const { year, next } = yearAfter(source, day.next);
      return reading({ kind: 'date', first: index, next, value: formatDate(year, month.month, day.day) });
    }
  }
  const { year, next } = yearAfter(source, month.next);
  if (year !== null) return reading({ kind: 'date', first: index, next, value: formatDate(year, month.month) });
  const short = shortYearAfter(source, month.next);
  if (short !== null)
    return reading({ kind: 'date', first: index, next: month.next + 1, value: formatDate(short, month.month) });
  return monthAlone(source, index)
    ? reading({ kind: 'date', first: index, next: index + 1, value: formatDate(null, month.month) })
    : null;
}

/** Whether a month's name alone is one: May and March need more than their capital, july more than its letters. */
function monthAlone({ tokens, words }: Source, index: number): boolean {
  const { lexeme, shape } = tokens.at(index);
  if (lexeme?.smallMonth && shape !== LOWER) return false;
  const isShy = lexeme?.shyMonth === true;
  if (!words.grammar.capitalMonths) return !isShy;
  const before = tokens.at(index - 1).lexeme;
  // As early as March.
  const phrase = find(tokens, index - 2, 'yearOpener');
  const isOpened = before?.yearOpener === true || before?.yearModifier === true || phrase?.next === index;
  return shape === INITIAL ? !isShy || isOpened : shape === LOWER && !isShy && isOpened;
}

/** A weekday alone, or the date that it belongs to. */
function weekday(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const day = tokens.at(index).lexeme?.weekday;
  if (day === undefined) return null;
  const comma = tokens.at(index + 1);
  const at = comma.text === ',' ? index + 2 : index + 1;
  const date =
    readNumericDate(source, at) ??
    dayAndMonth(source, tokens.at(at).lexeme?.definite ? at + 1 : at) ??
    monthFirst(source, at);
  if (typeof date?.value === 'string' && date.value.length === DAY.length) return { ...date, first: index };
  const row = dayInRow(source, at);
  if (row !== null) return { ...row, first: index };
  return reading({ kind: 'date', first: index, next: index + 1, value: `XXXX-WXX-${day}` });
}

const DAY = 'YYYY-MM-DD';

const LINKS = ['and', 'or', 'to'] as const;

/** The first of two days that share their month: Thursday 6 and Friday 7 December. */
function dayInRow(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const { text } = tokens.at(index);
  const link = tokens.at(index + 1).lexeme;
  if (!isDigits(text, 2, 1) || !meansAny(link, LINKS)) return null;
  const second = tokens.at(index + 2).lexeme?.definite ? index + 3 : index + 2;
  const named = tokens.at(second).lexeme?.weekday !== undefined;
  const other = String(dayAndMonth(source, named ? second + 1 : second)?.value);
  if (!isDay(Number(text), Number(other.slice(5, 7)))) return null;
  return reading({
    kind: 'date',
    first: index,
    next: index + 1,
    value: `${other.slice(0, 8)}${text.padStart(2, '0')}`,
  });
}

/** 300 BC, 5 000 ans av. J.-C.: digits of a number or of years that are counted back. */
function yearBeforeChrist({ tokens }: Source, number: Reading): Reading | null {
  const christ = find(tokens, number.next, 'beforeChrist');
  const counts = number.kind === 'number' || number.unit === 'year';
  if (christ === null || !counts || !isNumber(number.value) || tokens.at(number.first).type !== NUMERAL) return null;
  const digits = formatDecimal(number.value);
  if (!isDigits(digits, 4, 1)) return null;
  const value = `BC${digits.padStart(4, '0')}`;
  return { ...number, kind: 'date', value, alternative: null, unit: null, next: christ.next };
}

/** Turns four bare digits into a year where they can't count what follows. */
export function asYear(source: Source, number: Reading): Reading {
  const { tokens } = source;
  const before = yearBeforeChrist(source, number);
  if (before !== null) return before;
  const decade = number.plain === '' ? null : decadeInRow(source, number.first);
  if (decade !== null) return { ...number, kind: 'date', value: decade, alternative: null };
  const year = yearOf(number.plain);
  if (year === null) return number;
  const word = tokens.at(number.first - 1);
  const after = tokens.at(number.next);
  const opened = word.lexeme?.yearOpener || word.lexeme?.yearModifier || word.text === '(';
  const recent = year >= 1900 && year <= 2050;
  const isNoun = source.words.grammar.capitalNouns === true && after.shape === INITIAL;
  const counts =
    after.type === WORD &&
    (after.shape === LOWER || isNoun) &&
    after.lexeme?.ordinary !== true &&
    (year % 100 === 0 || (isNoun && !recent));
  if (isNoun ? counts && !word.lexeme?.yearModifier : !opened && counts) return number;
  if (!opened && !recent) return number;
  return { ...number, kind: 'date', value: formatDate(year), alternative: null };
}

/** In '98, read at its apostrophe. */
export function shortYear({ tokens, year }: Source, index: number): Reading | null {
  const digits = tokens.at(index + 1);
  if (!tokens.at(index - 1).lexeme?.yearOpener || !digits.glued || !isDigits(digits.text, 2)) return null;
  const after = tokens.at(index + 2);
  if (counted(after) || (after.glued && (after.type !== MARK || after.text === "'"))) return null;
  const value = formatDate(nearestYear(Number(digits.text), year));
  return reading({ kind: 'date', first: index, next: index + 2, value });
}
