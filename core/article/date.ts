import { pages } from '../languages/pages.ts';
import { keyOf } from '../text/words.ts';

const words = Object.values(pages);
const months = new Map(
  words.flatMap((page) =>
    page.months.flatMap((names, at) => [...names].map((name): [string, number] => [name, at + 1])),
  ),
);
const isKnown = (list: 'daySuffixes' | 'besideTime', word: string): boolean =>
  words.some((page) => page[list].has(keyOf(word)));

const NAME = '(\\p{L}{3,12})\\.?';
const DAY = '(\\d{1,2})(?:\\.|(\\p{L}{1,3}))?';
/** A weekday may stand before it. */
const DAY_FIRST = new RegExp(`^(?:\\p{L}+,? )?${DAY} ${NAME},? (\\d{4})(?!\\d)`, 'u');
const MONTH_FIRST = new RegExp(`^(?:\\p{L}+, )?${NAME} ${DAY},? (\\d{4})(?!\\d)`, 'u');
/** What may follow the date in a line that says no more than when the article appeared: a time, and words beside it. */
const TIME = /^,?(?: [-–|])?(?: (\p{L}+))? ?(?:\d{1,2}[:.]\d{2}(?: ?([\p{L}.]+))?)?$/u;

interface Line {
  day: string;
  suffix: string;
  month: string;
  year: string;
  rest: string;
}

function divided(line: string): Line | null {
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) {
    const [all, day = '', suffix = '', month = '', year = ''] = dayFirst;
    return { day, suffix, month, year, rest: line.slice(all.length) };
  }
  const monthFirst = MONTH_FIRST.exec(line);
  if (!monthFirst) return null;
  const [all, month = '', day = '', suffix = '', year = ''] = monthFirst;
  return { day, suffix, month, year, rest: line.slice(all.length) };
}

function isTime(rest: string): boolean {
  const beside = TIME.exec(rest)?.slice(1);
  return beside?.every((word) => !word || isKnown('besideTime', word)) ?? false;
}

/**
 * The day in a line that is a date and nothing else, as a page shows it under its title, in any of the languages.
 * @returns ISO 8601 date, null for any other line
 */
export function readDateLine(line: string): string | null {
  const found = divided(line);
  if (!found || !isTime(found.rest) || (found.suffix !== '' && !isKnown('daySuffixes', found.suffix))) return null;
  const month = months.get(keyOf(found.month));
  if (month === undefined) return null;
  return validDate(`${found.year}-${String(month).padStart(2, '0')}-${found.day.padStart(2, '0')}`);
}

/** `Date.parse` passes over comments of any length. */
const LONGEST_DATE = 64;

/** The text itself where it is an ISO 8601 date that exists, with or without a time; else null. */
export function validDate(text: string | null | undefined): string | null {
  if (!text || text.length > LONGEST_DATE) return null;
  const trimmed = text.trim();
  return /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(trimmed) && !Number.isNaN(Date.parse(trimmed)) ? trimmed : null;
}
