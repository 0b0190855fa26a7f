import { classOf, DIGIT } from './characters.ts';

const POINTS = '.٫．';
const COMMAS = ',，';
const APOSTROPHES = "'’٬";

function isDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === DIGIT;
}

/** Where the digits that begin at a place end. */
function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at)) at += 1;
  return at;
}

/**
 * Where a run of digits with marks inside ends. A point belongs to it wherever a digit follows (dates and versions have
 * many); a comma or an apostrophe only as one would write a number, since a list of numbers has commas too.
 */
export function numeralEnd(text: string, start: number): number {
  const listed = text.charAt(start - 1) === ',' && isDigit(text, start - 2);
  let at = digitsEnd(text, isDigit(text, start) ? start : start + 1);
  let commas = false;
  for (;;) {
    const next = digitsEnd(text, at + 1);
    const digits = next - at - 1;
    if (digits === 0) return at;
    const mark = text.charAt(at);
    if (COMMAS.includes(mark)) {
      if (listed || !(commas ? digits === 3 : firstCommaJoins(text, at - start, digits, next))) return at;
      commas = true;
    } else if (!POINTS.includes(mark) && !(APOSTROPHES.includes(mark) && digits === 3)) return at;
    at = next;
  }
}

/** Whether a comma stands in a number: not between two years (2010,2011) nor in a list (1,2,3). */
function firstCommaJoins(text: string, before: number, digits: number, next: number): boolean {
  if (digits > 3) return before !== 4;
  return (digits === 3 && before <= 3) || text.charAt(next) !== ',' || !isDigit(text, next + 1);
}
