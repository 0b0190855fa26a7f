/** Names of the months in Dutch and English, in order. */
const MONTHS = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mar(?:ch)?|maart|mrt',
  'apr(?:il)?',
  'may|mei',
  'june?|juni',
  'july?|juli',
  'aug(?:ust|ustus)?',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
].map((names) => new RegExp(`^(?:${names})$`, 'i'));

const MONTH = '(\\p{L}{3,9})\\.?';
const DAY_FIRST = new RegExp(`^(?:\\p{L}+,? )?(\\d{1,2}) ${MONTH},? (\\d{4})(?!\\d)`, 'iu');
const MONTH_FIRST = new RegExp(`^(?:\\p{L}+, )?${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu');
/** What may follow the date in a line that says no more than when the article appeared. */
const TIME = /^,?(?: (?:at|om|-|–|\|))? ?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: uur)?)?$/i;

/**
 * The day in a line that is a date and nothing else, as a page shows it under its title.
 * @returns ISO 8601 date, null for any other line
 */
export function readDateLine(line: string): string | null {
  const dayFirst = DAY_FIRST.exec(line);
  const found = dayFirst ?? MONTH_FIRST.exec(line);
  if (!found || !TIME.test(line.slice(found[0].length))) return null;
  const [, first = '', second = '', year = ''] = found;
  const [day, name] = dayFirst ? [first, second] : [second, first];
  const month = MONTHS.findIndex((names) => names.test(name)) + 1;
  if (!month) return null;
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
