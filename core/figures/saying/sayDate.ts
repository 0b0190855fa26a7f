/** Any year of 366 days, and in it the Monday from which the days of the week are counted. */
const LEAP_YEAR = '2024';
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/**
 * A TIMEX3 date as a language writes it: a day, with or without its year, a month, a year, a day of the week. Null for
 * quarters, decades and all that CLDR has no words for.
 */
export function sayDate(value: string | undefined, tag: string): string | null {
  if (value === undefined) return null;
  const say = (time: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(time);
  const weekday = /^XXXX-WXX-([1-7])$/.exec(value);
  if (weekday) return say(A_MONDAY + (Number(weekday[1]) - 1) * DAY, { weekday: 'long' });
  if (/^\d{4}$/.test(value)) return value;
  const time = Date.parse(value.replace(/^XXXX/, LEAP_YEAR));
  if (!/^(?:\d{4}|XXXX)(?:-\d\d){1,2}$/.test(value) || Number.isNaN(time)) return null;
  const year = value.startsWith('XXXX') ? undefined : 'numeric';
  const day = value.split('-').length > 2 ? 'numeric' : undefined;
  return say(time, { month: 'long', ...(year && { year }), ...(day && { day }) });
}
