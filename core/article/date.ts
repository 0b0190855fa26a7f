import { pages } from '../languages/pages.ts';
import { keyOf } from '../text/words.ts';

const words = Object.values(pages);
const isKnown = (list: 'daySuffixes' | 'besideTime', word: string): boolean =>
  words.some((page) => page[list].has(keyOf(word)));

const NAME = '(?<month>\\p{L}{3,12})\\.?';
const DAY = '(?<day>\\d{1,2})(?:\\.|(?<suffix>\\p{L}{1,3}))?';
const YEAR = ',? (?<year>\\d{4})(?!\\d)';
/** A weekday may stand before it. */
const DAY_FIRST = new RegExp(`^(?:\\p{L}+,? )?${DAY} ${NAME}${YEAR}`, 'u');
const MONTH_FIRST = new RegExp(`^(?:\\p{L}+, )?${NAME} ${DAY}${YEAR}`, 'u');
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** An abbreviation has at least so many letters. */
const SHORTEST = 3;
/** What may follow the date in a line that says no more than when the article appeared: a time, and words beside it. */
const TIME = /^,?(?: [-–|])?(?: (\p{L}+))? ?(?:\d{1,2}[:.]\d{2}(?: ?([\p{L}.]+))?)?$/u;

function isTime(rest: string): boolean {
  const beside = TIME.exec(rest)?.slice(1);
  return beside?.every((word) => !word || isKnown('besideTime', word)) ?? false;
}

/**
 * The number of a month from 1 on, by its name in any of the languages or an abbreviation; undefined for a word that is
 * none.
 */
export function monthOf(name: string): number | undefined {
  const key = keyOf(name);
  const is = (month: number, tag: string): boolean => {
    const [long = '', short] = (['long', 'short'] as const).map((style) =>
      keyOf(new Date(2000, month - 1, 9).toLocaleDateString(tag, { month: style })),
    );
    return key === short || (key.length >= SHORTEST && long.startsWith(key));
  };
  return MONTHS.find((month) => Object.keys(pages).some((tag) => is(month, tag)));
}

/**
 * The day in a line that is a date and nothing else, as a page shows it under its title, in any of the languages.
 * @returns ISO 8601 date, null for any other line
 */
export function readDateLine(line: string): string | null {
  const found = DAY_FIRST.exec(line) ?? MONTH_FIRST.exec(line);
  if (!found?.groups || !isTime(line.slice(found[0].length))) return null;
  const { day = '', suffix, month: name = '', year } = found.groups;
  const month = monthOf(name);
  if (!month || (suffix && !isKnown('daySuffixes', suffix))) return null;
  return validDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** `Date.parse` passes over comments of any length. */
const LONGEST_DATE = 64;

/** The text itself where it is an ISO 8601 date that exists, with or without a time; else null. */
export function validDate(text: string | null | undefined): string | null {
  if (!text || text.length > LONGEST_DATE) return null;
  const trimmed = text.trim();
  return /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(trimmed) && !Number.isNaN(Date.parse(trimmed)) ? trimmed : null;
}

/** The first of some dates that is one. */
export function firstDate(dates: readonly (string | null)[]): string | null {
  return dates.find((date) => date !== null) ?? null;
}
