import { add, type Decimal, divide, parseDecimal, whole } from './decimal.ts';
import type { Source } from './source.ts';
import { MARK, NUMERAL } from './tokens.ts';

/** A number in digits. */
export interface Numeral {
  value: Decimal;
  /** The other value that the marks allow, where a translation may have left them as they were. */
  alternative: Decimal | null;
  next: number;
  /** The digits where nothing else stands in the number; else empty. */
  plain: string;
  /** It is a fraction alone: ½, 3/4. */
  fraction: boolean;
}

/** Longer runs of digits are identifiers. */
const MOST_DIGITS = 30;
/** Groups of three divided by spaces that are read as one number. */
const MOST_GROUPS = 8;

const vulgar: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅐': [1, 7],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅑': [1, 9],
  '⅒': [1, 10],
};

/** The value of a sign such as ½; null for other marks. */
export function vulgarFraction(text: string): Decimal | null {
  const pair = vulgar[text];
  return pair === undefined ? null : quotient(pair[0], pair[1]);
}

/** One number by another, both whole. */
export function quotient(numerator: number | bigint, denominator: number | bigint): Decimal | null {
  return divide(whole(numerator), whole(denominator));
}

interface Digits {
  value: Decimal;
  alternative: Decimal | null;
}

/** Nothing but digits. */
function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Reads digits with marks by a language's custom; null for versions, dates, phone numbers and the like. */
export function readDigits(text: string, decimalMark: string): Digits | null {
  if (text.length > MOST_DIGITS) return null;
  if (isDigits(text)) return text.length > 1 && text.startsWith('0') ? null : only(text);
  const marks = text.replace(/\d+/g, '');
  const last = marks.at(-1) ?? '';
  const parts = text.split(/\D/);
  const tail = parts.at(-1) ?? '';
  const grouped = areGroups(parts);
  if (marks.length === 1) {
    if (!grouped || last === "'") return grouped ? only(parts.join('')) : decimal(parts);
    const fraction = parseDecimal(`${parts[0]}.${tail}`);
    const group = parseDecimal(parts.join(''));
    if (fraction === null || group === null) return null;
    return last === decimalMark ? { value: fraction, alternative: group } : { value: group, alternative: fraction };
  }
  const alike = [...marks].every((mark) => mark === last);
  if (alike) return grouped ? only(parts.join('')) : null;
  const front = parts.slice(0, -1);
  const frontMarks = marks.slice(0, -1);
  if (!areGroups(front) || [...frontMarks].some((mark) => mark !== frontMarks[0] || mark === last)) return null;
  return decimal([front.join(''), tail]);
}

function only(text: string): Digits | null {
  const value = parseDecimal(text);
  return value === null ? null : { value, alternative: null };
}

function decimal(parts: string[]): Digits | null {
  const [front = '', tail = ''] = parts;
  if (front.length > 1 && front.startsWith('0')) return null;
  return only(`${front}.${tail}`);
}

/** 1-234-567: one to three digits, then threes; a number that starts with 0 has no groups. */
function areGroups(parts: string[]): boolean {
  const [front = '', ...rest] = parts;
  return front.length <= 3 && !front.startsWith('0') && rest.every((part) => part.length === 3);
}

/** Reads the number in digits at a token, with groups divided by spaces and a fraction behind it. */
export function readNumeral({ tokens, words }: Source, index: number): Numeral | null {
  const token = tokens.at(index);
  if (token.type !== NUMERAL) return null;
  let { text } = token;
  let next = index + 1;
  if (text.length <= 3 && !text.startsWith('0')) {
    for (let groups = 0; groups < MOST_GROUPS; groups += 1) {
      const group = tokens.at(next);
      if (group.type !== NUMERAL || group.glued || group.start - tokens.at(next - 1).end !== 1 || !isGroup(group.text))
        break;
      if (tokens.text[group.start - 1] === '\n' || tokens.at(next + 1).text === '%') break;
      text += group.text;
      next += 1;
      if (group.text.length > 3) break;
    }
  }
  const slash = fractionAt({ tokens, words }, index, next);
  if (slash !== null) return slash;
  const digits = readDigits(text, words.decimalMark);
  if (digits === null) return null;
  const numeral: Numeral = { ...digits, next, plain: next > index + 1 || !isDigits(text) ? '' : text, fraction: false };
  return withFraction({ tokens, words }, numeral);
}

/** Three digits, also with decimals behind them at the end. */
function isGroup(text: string): boolean {
  return /^\d{3}(?:[.,]\d{1,2})?$/.test(text);
}

/** 3/4 and 3 / 4, not 24/7. */
function fractionAt({ tokens }: Pick<Source, 'tokens' | 'words'>, index: number, next: number): Numeral | null {
  const slash = tokens.at(next);
  const bottom = tokens.at(next + 1);
  if (next !== index + 1 || slash.type !== MARK || slash.text !== '/' || bottom.type !== NUMERAL) return null;
  const top = tokens.at(index).text;
  if (!/^\d{1,3}$/.test(top) || !/^\d{1,4}$/.test(bottom.text) || slash.glued !== bottom.glued) return null;
  if (tokens.at(next + 2).text === '/' || Number(top) >= Number(bottom.text)) return null;
  const value = quotient(Number(top), Number(bottom.text));
  const suffix = tokens.at(next + 2);
  const end = suffix.glued && suffix.lexeme?.ordinalSuffix ? next + 3 : next + 2;
  return value === null ? null : { value, alternative: null, next: end, plain: '', fraction: true };
}

/** 2½ and 2 1/4. */
function withFraction(source: Pick<Source, 'tokens' | 'words'>, numeral: Numeral): Numeral {
  const { tokens } = source;
  const mark = tokens.at(numeral.next);
  const half = mark.type === MARK ? vulgarFraction(mark.text) : null;
  if (half !== null)
    return { ...numeral, value: add(numeral.value, half), alternative: null, next: numeral.next + 1, plain: '' };
  if (mark.type !== NUMERAL || mark.glued || numeral.plain === '') return numeral;
  const fraction = fractionAt(source, numeral.next, numeral.next + 1);
  if (fraction === null) return numeral;
  return { ...fraction, value: add(numeral.value, fraction.value), fraction: false };
}
