import { END, INITIAL, LOWER, MARK, MIXED, NUMERAL, UPPER, WORD } from '../text/tokens.ts';
import { isDigits } from './numbers/isDigits.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { type FigureToken, find } from './vocabulary/vocabulary.ts';

/** Names that look like a ratio. */
const ratioNames: ReadonlySet<string> = new Set(['24/7', '9/11', '7/7', '50/50']);
/** Marks that go on inside an identifier or an address. */
const joints = '-/._:%=&?#+@~\\';
/** Fewest digits of a phone number. */
const PHONE_DIGITS = 8;

/** The token after what is glued together from a token on. */
export function afterGlued({ tokens }: Source, index: number): number {
  let at = index + 1;
  for (;;) {
    const token = tokens.at(at);
    if (!token.glued || (token.type === MARK && !joints.includes(token.text))) return at;
    at += 1;
    tokens.release(at);
  }
}

/** The token after a name, address or identifier that digits at a token belong to; the token itself if they don't. */
export function skipName(source: Source, index: number): number {
  const { tokens } = source;
  const token = tokens.at(index);
  const phone = phoneEnd(source, index);
  if (phone > index) return phone;
  const [mark, middle] = [tokens.at(index + 1), tokens.at(index + 2)];
  const [second, last] = [tokens.at(index + 3), tokens.at(index + 4)];
  if (!mark.glued) return index;
  if (ratioNames.has(token.text + mark.text + middle.text)) return index + 3;
  // The time that something took, 4:41.30, is no time of day.
  if (mark.text === ':' && middle.glued && /^\d\d[.,]\d+$/.test(middle.text)) return index + 3;
  // 2-in-1, 5-0-0, 978-90-04-1 and 4:41:30 count nothing; dates in digits were read before.
  const chain = middle.glued && second.glued && second.text === mark.text && last.glued && last.type === NUMERAL;
  const isNamed = middle.lexeme?.month === undefined && middle.lexeme?.unit === undefined;
  if (chain && '-/:'.includes(mark.text) && isNamed) return afterGlued(source, index);
  return isListNumber(source, index) ? index + 2 : index;
}

/** GPT-3.5, PS5, S/4HANA, #12, but not mid-2019. */
export function isGluedToName({ tokens }: Source, index: number): boolean {
  if (!tokens.at(index).glued) return false;
  const before = tokens.at(index - 1);
  if (before.type === WORD || '#@_\\'.includes(before.text)) return true;
  const word = tokens.at(index - 2);
  return before.glued && '-/.'.includes(before.text) && word.type === WORD && !word.lexeme?.prefix;
}

/** +31 6 12 34 56 78, 0612345678, 020-1234567. */
function phoneEnd({ tokens }: Source, index: number): number {
  const before = tokens.at(index - 1);
  const token = tokens.at(index);
  const plus = before.text === '+' && token.glued;
  // 09.30-12.45 is told by a clock.
  if (!plus && !/^0\d(?!\.\d\d$)/.test(token.text)) return index;
  let digits = token.text.length;
  let at = index + 1;
  for (;;) {
    const joint = tokens.at(at);
    const skips = '-/()'.includes(joint.text) ? 1 : 0;
    const group = tokens.at(at + skips);
    if (group.type !== NUMERAL || digits > 15) break;
    digits += group.text.length;
    at += skips + 1;
  }
  return digits >= PHONE_DIGITS ? at : index;
}

/** 1. and 1) at the start of a line. */
function isListNumber({ tokens }: Source, index: number): boolean {
  const mark = tokens.at(index + 1);
  const after = tokens.at(index + 2);
  return (
    tokens.at(index).first &&
    isDigits(tokens.at(index).text, 2, 1) &&
    mark.glued &&
    (mark.text === '.' || mark.text === ')') &&
    after.type === WORD &&
    after.lexeme?.month === undefined &&
    !after.glued
  );
}

/** The token after an address that begins at a word. */
export function skipAddress({ tokens }: Source, index: number): number {
  let at = index + 1;
  while (tokens.at(at).glued) {
    at += 1;
    tokens.release(at);
  }
  return at;
}

/** The Sunday Times, Four Corners: a capital behind it makes a name of a weekday or a number in words. */
export function isTitle({ tokens, words }: Source, reading: Reading): boolean {
  const first = tokens.at(reading.first);
  const after = tokens.at(reading.next);
  if (words.grammar.capitalNouns === true) return isNamedNumber({ tokens }, reading);
  if (first.shape !== INITIAL || reading.next !== reading.first + 1 || after.shape !== INITIAL || after.glued)
    return false;
  const before = tokens.at(reading.first - 1);
  const { lexeme } = before;
  if (first.lexeme?.weekday !== undefined)
    return Boolean(lexeme?.article ?? lexeme?.possessive ?? (lexeme?.definite && !lexeme.demonstrative));
  return reading.kind === 'number' && before.type === WORD && !first.first;
}

/** Die Drei vom Amt (a title), where a small number in words has no capital inside a sentence. */
function isNamedNumber({ tokens }: Pick<Source, 'tokens'>, { kind, first, next, power, vague }: Reading): boolean {
  const { shape, lexeme } = tokens.at(first);
  const isSmall = kind === 'number' && next === first + 1 && power === 0 && !vague && lexeme?.count === undefined;
  return isSmall && shape === INITIAL && tokens.at(first - 1).type === WORD && !tokens.at(first).first;
}

/** Whether a bare number is part of a name or a label: Windows 10, version 3, chapter 11, ISO 27001. */
export function isNamed(source: Source, number: Reading): boolean {
  const { tokens } = source;
  const before = tokens.at(number.first - 1);
  const after = tokens.at(number.next);
  if (number.power > 0 || tokens.at(number.first).type !== NUMERAL) return false;
  const joined = tokens.at(number.next + 1);
  if (after.text === '-' && joined.glued && joined.shape !== LOWER && source.words.grammar.hyphenNames) return true;
  // Lyon 4 à 2: a score.
  if (after.lexeme?.to && joined.type === NUMERAL) return false;
  // Rugby 7's; a year may have its genitive.
  if (number.kind === 'number' && after.glued && after.text === "'" && joined.text === 's') return true;
  if (find(tokens, number.first - 2, 'label')?.next === number.first) return true;
  if (isSeries(source, number.first) || before.lexeme?.label) return true;
  // A sentence may begin with any word: Questions 3 and 7.
  if (before.shape === INITIAL && beginsSentence(source, number.first - 1)) return false;
  if (before.shape === LOWER || number.kind === 'date' || before.lexeme !== null) return false;
  if (before.shape === MIXED) return true;
  // Kubernetes 1.12, but not Quorline 1.250 gebouwen, where the point stands between thousands.
  const places = typeof number.value === 'object' ? (number.value?.places ?? 0) : 0;
  const isVersion = places > 0 && tokens.at(number.first).text.includes('.');
  return isVersion || endsName(after, before.shape === UPPER);
}

/** Windows 10, Wi-Fi 6. */
function isSeries({ tokens }: Source, index: number): boolean {
  return tokens.at(index - 1).lexeme?.series === true || find(tokens, index - 3, 'series')?.next === index;
}

function beginsSentence({ tokens }: Source, index: number): boolean {
  const before = tokens.at(index - 1);
  return tokens.at(index).first || '.!?:"“‘\'(-–'.includes(before.text);
}

/** No noun follows that the number could count. */
function endsName(after: FigureToken, upper: boolean): boolean {
  if (after.type === WORD) return after.lexeme?.ordinary === true && !(upper && after.shape === UPPER);
  return after.type === END || (after.type === MARK && !'-–%°'.includes(after.text));
}
