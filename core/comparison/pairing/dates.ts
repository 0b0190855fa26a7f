/** What a TIMEX3 value says, each part null where it is left open. */
interface DateParts {
  century: string | null;
  decade: string | null;
  year: string | null;
  month: string | null;
  day: string | null;
  weekday: string | null;
  /** Q2, H1, SP: a part of the year that is no month. */
  part: string | null;
}

const NOTHING: DateParts = {
  century: null,
  decade: null,
  year: null,
  month: null,
  day: null,
  weekday: null,
  part: null,
};

const known = (digits: string | undefined): string | null =>
  digits === undefined || digits.includes('X') ? null : digits;

function parseDate(value: string): DateParts {
  const [first = '', second, third] = value.split('-');
  const parts: DateParts = { ...NOTHING };
  if (/^\d{4}$/.test(first))
    Object.assign(parts, { year: first, decade: first.slice(0, 3), century: first.slice(0, 2) });
  else if (/^\d{3}X$/.test(first)) Object.assign(parts, { decade: first.slice(0, 3), century: first.slice(0, 2) });
  else if (/^\d{2}XX$/.test(first)) parts.century = first.slice(0, 2);
  if (second?.startsWith('W')) parts.weekday = known(third);
  else if (second !== undefined && /^\d{2}$/.test(second)) {
    parts.month = second;
    parts.day = known(third);
  } else if (second === 'XX') parts.day = known(third);
  else if (second !== undefined) parts.part = second;
  return parts;
}

/** How exactly the year is known: 3 the year, 2 the decade, 1 the century, 0 nothing. */
function precision({ year, decade, century }: DateParts): number {
  return year ? 3 : decade ? 2 : century ? 1 : 0;
}

/**
 * How two dates stand to each other: `same` where all that both say agrees, `differs` where something doesn't, `apart`
 * where they have nothing in common to compare (a weekday and a month). A decade is not the year that begins it.
 */
export function relateDates(a: string, b: string): 'same' | 'differs' | 'apart' {
  if (a === b) return 'same';
  const left = parseDate(a);
  const right = parseDate(b);
  let common = 0;
  for (const part of ['year', 'month', 'day', 'weekday', 'part'] as const) {
    if (left[part] === null || right[part] === null) continue;
    if (left[part] !== right[part]) return 'differs';
    common += 1;
  }
  const [exact, other] = [precision(left), precision(right)];
  if (exact > 0 && other > 0 && exact !== other) return 'differs';
  if (exact > 0 && exact === other && exact < 3) {
    if ((left.decade ?? left.century) !== (right.decade ?? right.century)) return 'differs';
    common += 1;
  }
  return common > 0 ? 'same' : 'apart';
}
