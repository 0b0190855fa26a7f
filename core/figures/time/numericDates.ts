import { LOWER, NUMERAL, WORD } from '../../text/tokens.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { meansAny } from '../vocabulary/vocabulary.ts';
import { formatDate, isDay, isMonth, nearestYear, yearOf } from './calendar.ts';

/** Dates in digits alone: 2019-09-01, 01-02-2019, 13.5.2015, 09/2012, 2018-2019. */
export function readNumericDate(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const first = tokens.at(index);
  if (first.type !== NUMERAL) return null;
  if (first.text.includes('.')) return dotted(source, index);
  const season = seasonAt(source, index);
  if (season !== null) return season;
  const second = after(source, index);
  // 1/1000th is a part.
  if (second === null || (tokens.at(index + 3).glued && tokens.at(index + 3).lexeme?.ordinalSuffix)) return null;
  const third = after(source, index + 2);
  if (third === null || third.mark !== second.mark) return twoParts(source, index, second);
  // A fourth part makes a number of it: 1-222-2222-2222.
  return after(source, index + 4) === null
    ? whole(source, index, index + 5, [first.text, second.text, third.text])
    : null;
}

/** 2016-'17. */
function seasonAt({ tokens }: Source, index: number): Reading | null {
  const year = yearOf(tokens.at(index).text);
  const [dash, mark, short] = [tokens.at(index + 1), tokens.at(index + 2), tokens.at(index + 3)];
  if (year === null || !'-–/'.includes(dash.text) || mark.text !== "'" || !mark.glued || !short.glued) return null;
  if (Number(short.text) !== (year + 1) % 100 || short.text.length !== 2) return null;
  return reading({ kind: 'date', first: index, next: index + 4, from: formatDate(year), to: formatDate(year + 1) });
}

interface Part {
  mark: string;
  text: string;
}

/** A dash or slash and the digits right behind it. */
function after({ tokens }: Source, index: number): Part | null {
  const mark = tokens.at(index + 1);
  const digits = tokens.at(index + 2);
  if (!mark.glued || !digits.glued || !isDigits(digits.text, 4, 1)) return null;
  return ['-', '/', '–'].includes(mark.text) ? { mark: mark.text, text: digits.text } : null;
}

/** 13.5.2015; the other way round it is a version. Where a stop makes ordinals also 3.10. and 03.10.19. */
function dotted(source: Source, index: number): Reading | null {
  const { text } = source.tokens.at(index);
  const parts = text.split('.');
  if (source.words.grammar.ordinalStop) {
    if (parts.length === 2) return dayOfMonth(source, index, parts.map(Number));
    if (/^\d\d\.\d\d\.\d\d$/.test(text)) return whole(source, index, index + 1, parts);
  }
  if (parts.length !== 3 || yearOf(parts[2] ?? '') === null) return null;
  return whole(source, index, index + 1, parts);
}

/** What stands before a day, and before a number that names. */
const OPENING = ['definite', 'weekday', 'from', 'to', 'yearOpener'] as const;
const NAMING = ['label', 'series'] as const;

/** Am 3.10. (on 3 October): behind its second stop the sentence goes on, or a preposition or a weekday stands before. */
function dayOfMonth({ tokens }: Source, index: number, [day = 0, month = 0]: number[]): Reading | null {
  const stop = tokens.at(index + 1);
  const before = tokens.at(tokens.at(index - 1).text === ',' ? index - 2 : index - 1).lexeme;
  const after = tokens.at(index + 2);
  if (stop.text !== '.' || !stop.glued || !isDay(day, month) || meansAny(before, NAMING)) return null;
  const goesOn = after.type === NUMERAL || (after.type === WORD && after.shape === LOWER);
  if (!meansAny(before, OPENING) && !goesOn) return null;
  const year = after.first ? null : yearOf(after.text);
  const next = year === null ? index + 2 : index + 3;
  return reading({ kind: 'date', first: index, next, value: formatDate(year, month, day) });
}

function whole(source: Source, first: number, next: number, parts: string[]): Reading | null {
  const [a = '', b = '', c = ''] = parts;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (yearOf(a) !== null) {
    return isDay(z, y) ? reading({ kind: 'date', first, next, value: formatDate(x, y, z) }) : null;
  }
  const year = c.length === 2 ? nearestYear(z, source.year) : yearOf(c);
  if (year === null) return null;
  const dayFirst = isDay(x, y) ? formatDate(year, y, x) : null;
  const monthFirst = isDay(y, x) ? formatDate(year, x, y) : null;
  const [value, other] = source.words.grammar.dayFirst && dayFirst !== null ? [dayFirst, null] : [monthFirst, dayFirst];
  if (value === null) return other === null ? null : reading({ kind: 'date', first, next, value: other });
  return reading({ kind: 'date', first, next, value, alternative: other === value ? null : other });
}

/** 09/2012, 1995-01, 2011-2012, 2018/19. */
function twoParts({ tokens }: Source, index: number, { mark, text }: Part): Reading | null {
  const first = tokens.at(index).text;
  const next = index + 3;
  const year = yearOf(first);
  const last = yearOf(text);
  if (year === null) {
    const month = Number(first);
    return last !== null && first.length <= 2 && isMonth(month)
      ? reading({ kind: 'date', first: index, next, value: formatDate(last, month) })
      : null;
  }
  const short = text.length === 2 ? Number(text) : null;
  // 1999/00 ends in the next century.
  const follows = short === (year + 1) % 100;
  if (mark === '-' && short !== null && isMonth(short))
    return reading({ kind: 'date', first: index, next, value: formatDate(year, short) });
  const end = follows ? year + 1 : short === null ? (last ?? 0) : year - (year % 100) + short;
  if (end <= year) return null;
  return reading({ kind: 'date', first: index, next, from: formatDate(year), to: formatDate(end) });
}
