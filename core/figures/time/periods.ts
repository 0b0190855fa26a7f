import { NUMERAL, WORD } from '../../text/tokens.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { readNumberWords } from '../numbers/numberWords.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { type FigureTokens, find, type Lexeme, meansAny } from '../vocabulary/vocabulary.ts';
import { ageInTens, isOfSomebody, tensOfAge } from './ages.ts';
import { formatDate, nearestYear, yearOf } from './calendar.ts';
import { readNumericDate } from './numericDates.ts';

/** Words between a quarter and its year: of its fiscal year. */
const MOST_BETWEEN = 5;
const BEFORE_YEAR = ['of', 'definite', 'possessive'] as const;

/** Quarters, half years, financial years and decades. */
export function readPeriod(source: Source, index: number): Reading | null {
  return (
    lettered(source, index) ??
    digitFirst(source, index) ??
    yearBefore(source, index) ??
    ordinalPart(source, index) ??
    namedPart(source, index) ??
    fiscalYear(source, index) ??
    ageInTens(source, index) ??
    decade(source, index)
  );
}

/** The year of a part of it: `said` where it is one of a year at all (of the year, of last year, of its fiscal year). */
interface YearOfPart {
  year: number | null;
  next: number;
  said: boolean;
}

/** The year that belongs to what ends before a token, behind of, its, fiscal and the like. */
export function yearOfPart({ tokens, year: reference }: Source, index: number): YearOfPart {
  let at = index;
  let said = isOfYear(tokens, index);
  for (let count = 0; count < MOST_BETWEEN; count += 1) {
    const { lexeme, text } = tokens.at(at);
    const short = tokens.at(at + 1);
    if (text === "'" && short.glued && isDigits(short.text, 2))
      return { year: nearestYear(Number(short.text), reference), next: at + 2, said: true };
    const year = yearOf(text);
    const after = tokens.at(at + 1);
    if (year !== null && !(after.glued && after.type === WORD)) return { year, next: at + 1, said: true };
    const found = find(tokens, at, 'fiscal');
    const between = text === ',' || meansAny(lexeme, BEFORE_YEAR) || isYear(lexeme);
    if (found === null && !between) break;
    said ||= found !== null;
    at = found?.next ?? at + 1;
  }
  return { year: null, next: index, said };
}

/** Of the year, of last year, dieses Jahres (of this year). */
function isOfYear(tokens: FigureTokens, index: number): boolean {
  const { lexeme } = tokens.at(index);
  if (!lexeme?.of && !lexeme?.definite) return false;
  const inner = tokens.at(index + 1).lexeme;
  const at = inner?.definite || inner?.possessive ? index + 2 : index + 1;
  return isYear(tokens.at(at).lexeme) || (tokens.at(at).type === WORD && isYear(tokens.at(at + 1).lexeme));
}

function isYear(lexeme: Lexeme | null): boolean {
  return lexeme?.unit?.id === 'year';
}

/** A quarter or a half of a year; null where a year has none of that number. */
export function part(
  first: number,
  letter: 'Q' | 'H',
  number: number,
  { year, next }: { year: number | null; next: number },
): Reading | null {
  if (number < 1 || number > (letter === 'Q' ? 4 : 2)) return null;
  return reading({ kind: 'date', first, next, value: `${formatDate(year)}-${letter}${number}` });
}

/** A letter and the digit right behind it: Q3, H1. */
function letterAt({ tokens }: Source, index: number): { letter: 'Q' | 'H'; number: number } | null {
  const letter = tokens.at(index).lexeme?.yearPart;
  const digit = tokens.at(index + 1);
  return letter && digit.glued && isDigits(digit.text, 1) ? { letter, number: Number(digit.text) } : null;
}

/** Q3, Q3 2019, H1 of 2020; a lone H1 is too little. */
function lettered(source: Source, index: number): Reading | null {
  const found = letterAt(source, index);
  const after = source.tokens.at(index + 2);
  if (found === null || (after.glued && after.type === WORD)) return null;
  const year = yearOfPart(source, after.text === '-' || after.text === '/' ? index + 3 : index + 2);
  if (year.year !== null) return part(index, found.letter, found.number, year);
  const isClear = found.letter === 'Q' && !source.tokens.at(index).lexeme?.shyYearPart;
  return isClear ? part(index, 'Q', found.number, { year: null, next: index + 2 }) : null;
}

/** 4Q16, 1H19: digit, letter, year. */
function digitFirst({ tokens, year: reference }: Source, index: number): Reading | null {
  const [letter, digits] = [tokens.at(index + 1), tokens.at(index + 2)];
  if (!isDigits(tokens.at(index).text, 1) || !letter.glued || !digits.glued || !letter.lexeme?.yearPart) return null;
  if (!/^(?:\d\d|\d{4})$/.test(digits.text)) return null;
  const year = digits.text.length === 2 ? nearestYear(Number(digits.text), reference) : yearOf(digits.text);
  return part(index, letter.lexeme.yearPart, Number(tokens.at(index).text), { year, next: index + 3 });
}

/** 2019 Q3, 2019-Q3. */
function yearBefore(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const year = yearOf(tokens.at(index).text);
  const at = tokens.at(index + 1).text === '-' ? index + 2 : index + 1;
  const found = year === null ? null : letterAt(source, at);
  return found === null ? null : part(index, found.letter, found.number, { year, next: at + 2 });
}

/** Tweede kwartaal, third quarter of fiscal 2019, eerste helft van 2020, last quarter of the year. */
function ordinalPart(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const ordinal = ordinalAt(source, index);
  const last = ordinal === null ? find(tokens, index, 'lastOf') : null;
  const next = ordinal?.next ?? last?.next;
  if (next === undefined) return null;
  const at = tokens.at(next).text === '-' ? next + 1 : next;
  const noun = find(tokens, at, 'fiscal')?.next ?? at;
  const quarter = find(tokens, noun, 'quarter');
  const halfYear = find(tokens, noun, 'halfYear');
  const half = quarter ?? halfYear ?? find(tokens, noun, 'half');
  if (half === null) return null;
  const year = yearOfPart(source, half.next);
  // The last quarter may be the one before; a half alone, one of anything.
  const isYears = ordinal !== null && (quarter ?? halfYear) !== null;
  if (!isYears && !year.said) return null;
  const letter = quarter === null ? 'H' : 'Q';
  return part(index, letter, ordinal?.value ?? (letter === 'Q' ? 4 : 2), year);
}

/** Auftaktquartal (opening quarter), Schlussquartal (closing quarter): a word of its own. */
function namedPart(source: Source, index: number): Reading | null {
  const found = find(source.tokens, index, 'yearPartName');
  if (found === null) return null;
  const [letter, number] = found.value;
  return part(index, letter, number, yearOfPart(source, found.next));
}

function ordinalAt(source: Source, index: number): { value: number; next: number } | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === NUMERAL) {
    const suffix = tokens.at(index + 1);
    const isOrdinal = suffix.lexeme?.ordinalSuffix || (source.words.grammar.ordinalStop && suffix.text === '.');
    return isDigits(token.text, 1) && suffix.glued && isOrdinal ? { value: Number(token.text), next: index + 2 } : null;
  }
  if (token.lexeme?.ordinal !== true) return null;
  const number = readNumberWords(source, index);
  return number === null ? null : { value: Number(number.value), next: number.next };
}

/** Fiscal 2020, boekjaar 2019, FY19. */
function fiscalYear(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const fiscal = find(tokens, index, 'fiscal');
  if (fiscal === null) return null;
  // Boekjaar 2019/20.
  const span = readNumericDate(source, fiscal.next);
  if (span?.from && typeof span.from === 'string') return { ...span, first: index };
  const token = tokens.at(fiscal.next);
  const year =
    token.glued && token.text.length === 2 ? nearestYear(Number(token.text), source.year) : yearOf(token.text);
  return year === null ? null : reading({ kind: 'date', first: index, next: fiscal.next + 1, value: formatDate(year) });
}

/** De jaren 80, the 1980s, the eighties. */
function decade(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.lexeme?.decadeOpener) return openedDecade(source, index);
  const named = token.lexeme?.atoms === undefined ? token.lexeme?.decade : undefined;
  if (named !== undefined) return decadeOrAge(source, index, index + 1, named);
  const start = decadeOf(token.text);
  const apostrophe = tokens.at(index + 1).text === "'" && tokens.at(index + 1).glued;
  const s = tokens.at(apostrophe ? index + 2 : index + 1);
  if (start === null || !s.lexeme?.decadeSuffix || !s.glued) return null;
  const suffixEnd = apostrophe ? index + 3 : index + 2;
  const afterSuffix = tokens.at(suffixEnd);
  const dashed = tokens.at(index - 1).text === '-' && token.glued;
  const before = tokens.at(dashed ? index - 2 : index - 1);
  const opened =
    before.lexeme?.definite ||
    before.lexeme?.yearModifier ||
    before.lexeme?.prefix ||
    (before.text === "'" && token.glued) ||
    isYear(tokens.at(afterSuffix.text === '-' ? suffixEnd + 1 : suffixEnd).lexeme);
  if (token.text.length === 2 && !opened && !isOfSomebody(tokens, index)) return null;
  return decadeOrAge(source, index, suffixEnd, start);
}

/** The fifties, and the age of somebody in his. */
function decadeOrAge({ tokens }: Source, first: number, next: number, start: number): Reading {
  if (start >= 1900 && start < 2000 && isOfSomebody(tokens, first)) return tensOfAge(first, next, start % 100);
  return reading({ kind: 'date', first, next, value: decadeValue(start) });
}

function openedDecade({ tokens }: Source, index: number): Reading | null {
  const at = tokens.at(index + 1).text === "'" ? index + 2 : index + 1;
  const named = find(tokens, at, 'decade');
  const start = named?.value ?? decadeOf(tokens.at(at).text);
  const next = named?.next ?? at + 1;
  return start === null ? null : reading({ kind: 'date', first: index, next, value: decadeValue(start) });
}

const IN_ROW = ['and', 'or', 'to'] as const;

/** The second of les années 60 et 70: another decade in a row behind the word that opens it. */
export function decadeInRow({ tokens }: Source, index: number): string | null {
  const start = decadeOf(tokens.at(index).text);
  for (let at = index; start !== null; at -= 2) {
    const before = tokens.at(at - 2);
    const { lexeme, text } = tokens.at(at - 1);
    if (!(text === ',' || meansAny(lexeme, IN_ROW)) || decadeOf(before.text) === null) return null;
    if (tokens.at(at - 3).lexeme?.decadeOpener) return decadeValue(start);
  }
  return null;
}

/** The first year of 1980 or 80; the twenties to the nineties are those of the twentieth century. */
function decadeOf(digits: string): number | null {
  if (!/^(?:\d\d)?\d0$/.test(digits)) return null;
  const start = Number(digits);
  if (digits.length === 4) return start;
  return start >= 20 ? 1900 + start : 2000 + start;
}

function decadeValue(start: number): string {
  return `${String(start).slice(0, 3)}X`;
}
