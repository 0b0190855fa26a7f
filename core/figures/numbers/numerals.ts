import { add, type Decimal, divide, shift, whole } from '../../text/decimal.ts';
import { NUMERAL } from '../../text/tokens.ts';
import type { Source } from '../source.ts';
import type { FigureTokens } from '../vocabulary/vocabulary.ts';
import { isDigits } from './isDigits.ts';

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
/** A number in groups divided by spaces takes no group more when it has more digits. */
const MOST_GROUPED = 24;

const vulgar: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅚', [5, 6]],
  ['⅐', [1, 7]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
  ['⅑', [1, 9]],
  ['⅒', [1, 10]],
]);

/** The value of a sign such as ½; null for other marks. */
export function vulgarFraction(text: string): Decimal | null {
  const pair = vulgar.get(text);
  return pair === undefined ? null : quotient(pair[0], pair[1]);
}

/** One number by another, both whole. */
export function quotient(numerator: number | bigint, denominator: number | bigint): Decimal | null {
  return divide(whole(numerator), whole(denominator));
}

/** Bare digits, or groups of three with one mark between them, and decimals behind another mark. */
const NUMBER = /^(?:0|[1-9]\d*|[1-9]\d{0,2}([.,'])\d{3}(?:\1\d{3})*(?!\1)|(?=\.))(?:[.,](\d+))?$/;
/** Thousands or three decimals. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads digits with marks by a language's custom; null for versions, dates, phone numbers and the like. */
export function readDigits(text: string, decimalMark: string): Pick<Numeral, 'value' | 'alternative'> | null {
  if (text.length > MOST_DIGITS) return null;
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const value = { units: BigInt(text.replace(/\D/g, '')), places: found[2]?.length ?? 0 };
  if (!AMBIGUOUS.test(text)) return { value, alternative: null };
  const group = shift(value, 3);
  return text.includes(decimalMark) ? { value, alternative: group } : { value: group, alternative: value };
}

/** Reads the number in digits at a token, with groups divided by spaces and a fraction behind it. */
export function readNumeral(source: Source, index: number): Numeral | null {
  const { tokens, words } = source;
  const { type, text } = tokens.at(index);
  if (type !== NUMERAL) return null;
  const slash = fractionAt(tokens, index);
  if (slash !== null) return slash;
  const [grouped, next] = withGroups(source, index);
  const digits = readDigits(grouped, words.grammar.decimalMark);
  if (digits === null) return null;
  const plain = grouped === text && /^\d+$/.test(text) ? text : '';
  return withFraction(tokens, { ...digits, next, plain, fraction: false });
}

/** 12 345 678,90: what stands together as one number, and the token after it. */
function withGroups({ tokens, words }: Source, index: number): [text: string, next: number] {
  let { text } = tokens.at(index);
  let next = index + 1;
  if (!/^[1-9]\d{0,2}$/.test(text)) return [text, next];
  while (text.length <= MOST_GROUPED) {
    const group = tokens.at(next);
    if (!isGroup(group.text) || group.start - tokens.at(next - 1).end !== 1 || group.first) break;
    if (!words.grammar.spacedGroups && tokens.at(next + 1).text === '%') break;
    text += group.text;
    next += 1;
    if (group.text.length > 3) break;
  }
  return [text, next];
}

/** Three digits, also with decimals behind them at the end. */
function isGroup(text: string): boolean {
  return /^\d{3}(?:[.,]\d{1,2})?$/.test(text);
}

/** 3/4 and 3 / 4, not 24/7. */
function fractionAt(tokens: FigureTokens, index: number): Numeral | null {
  const { text: top } = tokens.at(index);
  const slash = tokens.at(index + 1);
  const bottom = tokens.at(index + 2);
  const after = tokens.at(index + 3);
  if (slash.text !== '/' || slash.glued !== bottom.glued) return null;
  // The scores 6/3 4/6 6/2 are no parts.
  if (after.text === '/' || [1, 2].some((back) => tokens.at(index - back).text === '/')) return null;
  if (!isDigits(top, 3, 1) || !isDigits(bottom.text, 4, 1)) return null;
  const value = Number(top) < Number(bottom.text) ? quotient(Number(top), Number(bottom.text)) : null;
  if (value === null) return null;
  const next = after.glued && after.lexeme?.ordinalSuffix ? index + 4 : index + 3;
  return { value, alternative: null, next, plain: '', fraction: true };
}

/** 2½ and 2 1/4. */
function withFraction(tokens: FigureTokens, numeral: Numeral): Numeral {
  const { value, next, plain } = numeral;
  const mark = tokens.at(next);
  const half = vulgarFraction(mark.text);
  if (half !== null) return { ...numeral, value: add(value, half), alternative: null, next: next + 1, plain: '' };
  const fraction = plain === '' || mark.first ? null : fractionAt(tokens, next);
  return fraction === null ? numeral : { ...fraction, value: add(value, fraction.value), fraction: false };
}
