/** What a TIMEX3 value may say: the year or decade, month, day of the month, weekday, and a part of the year. */
const PARTS = [/^((?:BC)?\d{3}[\dX])/, /^.{4}-(\d\d)/, /-\d\d-(\d\d)/, /WXX-(\d)/, /([QH]\d)/];

/**
 * How two dates stand to each other: `same` where all that both say agrees, `differs` where something doesn't, `apart`
 * where they have nothing in common to compare (a weekday and a month). A decade is not the year that begins it.
 */
export function relateDates(a: string, b: string): 'same' | 'differs' | 'apart' {
  const shared = PARTS.map((part) => [part.exec(a)?.[1], part.exec(b)?.[1]]).filter((said) => said.every(Boolean));
  if (shared.some(([ours, theirs]) => ours !== theirs)) return 'differs';
  return shared.length > 0 ? 'same' : 'apart';
}
