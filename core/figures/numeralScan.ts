import { classOf, DIGIT } from './characters.ts';

/** Digits after one mark that are looked at before it is taken into a number. */
const LOOK_AHEAD = 4;

function digitsAt(text: string, at: number): number {
  let count = 0;
  while (count < LOOK_AHEAD && classOf(text.charCodeAt(at + count)) === DIGIT) count += 1;
  return count;
}

/**
 * Where a run of digits with marks inside ends. A point belongs to it wherever a digit follows (dates and versions have
 * many); a comma or an apostrophe only as one would write a number, since a list of numbers has commas too.
 */
export function numeralEnd(text: string, start: number): number {
  let at = start;
  let commas = 0;
  let points = 0;
  const listed = start > 1 && text.charCodeAt(start - 1) === 44 && classOf(text.charCodeAt(start - 2)) === DIGIT;
  for (;;) {
    while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) at += 1;
    const code = text.charCodeAt(at);
    const digits = digitsAt(text, at + 1);
    if (digits === 0) return at;
    if (code === 46 || code === 0x66b || code === 0xff0e) {
      points += 1;
    } else if (code === 44 || code === 0xff0c) {
      if (listed || !commaJoins(text, at, at - start, digits, commas, points)) return at;
      commas += 1;
    } else if (!((code === 39 || code === 0x2019 || code === 0x66c) && digits === 3)) {
      return at;
    }
    at += 1;
  }
}

function commaJoins(text: string, at: number, before: number, digits: number, commas: number, points: number): boolean {
  if (digits === 3 && (commas > 0 || points > 0 || before <= 3)) return true;
  if (commas > 0) return false;
  // Two years, not a number: 2010,2011.
  if (digits === LOOK_AHEAD && before === 4 && points === 0) return false;
  return digits === LOOK_AHEAD || !isList(text, at + 1 + digits);
}

/** A comma and digits follow: the marks divide a list, not a number. */
function isList(text: string, at: number): boolean {
  return text.charCodeAt(at) === 44 && digitsAt(text, at + 1) > 0;
}
