import { formatDate, isDay, isMonth, nearestYear, yearOf } from './calendar.ts';
import { type Reading, reading } from './reading.ts';
import type { Source } from './source.ts';
import { MARK, NUMERAL } from './tokens.ts';

/** Dates in digits alone: 2019-09-01, 01-02-2019, 13.5.2015, 09/2012, 2018-2019. */
export function readNumericDate(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const first = tokens.at(index);
  if (first.type !== NUMERAL) return null;
  if (first.text.includes('.')) return dotted(source, index);
  const second = after(source, index);
  if (second === null) return null;
  // 1/1000th is a part.
  if (tokens.at(index + 3).glued && tokens.at(index + 3).lexeme?.ordinalSuffix) return null;
  const third = after(source, index + 2);
  if (third === null || third.mark !== second.mark) return twoParts(source, index, second.mark, second.text);
  // A fourth part makes a number of it: 1-222-2222-2222.
  if (second.mark === '–' || after(source, index + 4) !== null) return null;
  return whole(source, index, index + 5, [first.text, second.text, third.text]);
}

interface Part {
  mark: string;
  text: string;
}

/** A dash or slash and the digits right behind it. */
function after({ tokens }: Source, index: number): Part | null {
  const mark = tokens.at(index + 1);
  const digits = tokens.at(index + 2);
  if (mark.type !== MARK || !mark.glued || !digits.glued || digits.type !== NUMERAL || !/^\d{1,4}$/.test(digits.text))
    return null;
  return mark.text === '-' || mark.text === '/' || mark.text === '–' ? { mark: mark.text, text: digits.text } : null;
}

/** 13.5.2015; the other way round it is a version. */
function dotted(source: Source, index: number): Reading | null {
  const parts = source.tokens.at(index).text.split('.');
  if (parts.length !== 3 || yearOf(parts[2] ?? '') === null) return null;
  return whole(source, index, index + 1, parts);
}

function whole(source: Source, first: number, next: number, parts: string[]): Reading | null {
  const [a = '', b = '', c = ''] = parts;
  if (c.length !== 4 && a.length !== 4 && (c.length !== 2 || a.length > 2 || b.length > 2)) return null;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (yearOf(a) !== null) {
    return isMonth(y) && isDay(z, y) ? reading({ kind: 'date', first, next, value: formatDate(x, y, z) }) : null;
  }
  const year = c.length === 2 ? nearestYear(z, source.year) : yearOf(c);
  if (year === null) return null;
  const dayFirst = isMonth(y) && isDay(x, y) ? formatDate(year, y, x) : null;
  const monthFirst = isMonth(x) && isDay(y, x) ? formatDate(year, x, y) : null;
  if (dayFirst !== null && (source.words.dayFirst || monthFirst === null))
    return reading({ kind: 'date', first, next, value: dayFirst });
  if (monthFirst === null) return null;
  const alternative = dayFirst === monthFirst ? null : dayFirst;
  return reading({ kind: 'date', first, next, value: monthFirst, alternative });
}

/** 09/2012, 1995-01, 2011-2012, 2018/19. */
function twoParts({ tokens }: Source, index: number, mark: string, second: string): Reading | null {
  const first = tokens.at(index).text;
  const next = index + 3;
  const year = yearOf(first);
  const last = yearOf(second);
  if (year === null) {
    const month = Number(first);
    return last !== null && first.length <= 2 && isMonth(month) && mark !== '–'
      ? reading({ kind: 'date', first: index, next, value: formatDate(last, month) })
      : null;
  }
  // 1999/00 ends in the next century.
  const follows = second.length === 2 && Number(second) === (year + 1) % 100;
  const end = last ?? (follows ? year + 1 : second.length === 2 ? year - (year % 100) + Number(second) : 0);
  const season = follows && mark !== '-';
  if (second.length === 2 && isMonth(Number(second)) && mark === '-' && !season) {
    return reading({ kind: 'date', first: index, next, value: formatDate(year, Number(second)) });
  }
  if (end <= year) return null;
  return reading({ kind: 'date', first: index, next, from: formatDate(year), to: formatDate(end) });
}
