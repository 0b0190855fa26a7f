import { isDigits } from '../numbers/isDigits.ts';

/** Days of each month in a leap year; what the words say is not checked against the year. */
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First and last year that four digits are taken for. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A date as far as known in TIMEX3: `2019-09-01`, `XXXX-12-28`, `2019-09`, `2019`. */
export function formatDate(year: number | null, month?: number, day?: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const start = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (month === undefined) return start;
  return day === undefined ? `${start}-${two(month)}` : `${start}-${two(month)}-${two(day)}`;
}

export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

export function isDay(day: number, month: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= (days[month - 1] ?? 0);
}

/** The year that four bare digits say; null for other digits. */
export function yearOf(text: string): number | null {
  const year = isDigits(text, 4) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** The year that two digits say: the one nearest to a given year. */
export function nearestYear(digits: number, year: number): number {
  const century = Math.floor(year / 100) * 100;
  const candidates = [century - 100 + digits, century + digits, century + 100 + digits];
  return candidates.reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
}

/** Hours and minutes as HH:MM; null where a clock has no such time. */
export function formatTime(hours: number, minutes: number): string | null {
  if (!(hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60) || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
