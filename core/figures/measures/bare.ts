import { add, parseDecimal, whole } from '../../text/decimal.ts';
import { END, INITIAL, LOWER, MARK, MIXED, NUMERAL, UPPER, WORD } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { readAmount } from '../numbers/amounts.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { quotient } from '../numbers/numerals.ts';
import { isPlural } from '../numbers/plurals.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { find, meansAny } from '../vocabulary/vocabulary.ts';
import { measured, plain } from './measured.ts';

export interface MeasureContext {
  /** `and` divides two numbers here. */
  apart?: boolean;
  /** Money stands before it, in one range with it: $1.2m-1.5m. */
  money?: boolean;
  /** A bound stands before it, so that half and a third are fractions. */
  bound?: boolean;
}

function endsOrCompares({ tokens }: Pick<Source, 'tokens'>, next: number): boolean {
  const after = tokens.at(next);
  return (
    after.type === END ||
    after.first ||
    (after.type === MARK && after.text !== '-') ||
    after.lexeme?.of === true ||
    after.lexeme?.comparative === true
  );
}

/** A number that counts no unit. */
export function bare(source: Source, index: number, amount: Amount, context: MeasureContext): Reading | null {
  const { tokens } = source;
  const after = tokens.at(amount.next);
  const ordinal = ordinalDigits(source, index, amount);
  if (ordinal !== null) return ordinal;
  // Letters right behind the digits make a name of it: 5G, 3700X.
  if (after.glued && after.type === WORD) return null;
  const ratio = readRatio(source, index, amount);
  if (ratio !== null) return ratio;
  if (amount.form === 'weak') return strongOne(source, index, amount);
  if (amount.fraction) return fractionStands(source, index, amount, context) ? plain(index, amount, 'fraction') : null;
  return plain(index, amount, 'number');
}

/** 4de, 23rd, 1.000e; with a stop, 21. Jahrhundert (21st century), where no word follows that begins a sentence. */
function ordinalDigits({ tokens, words }: Source, index: number, amount: Amount): Reading | null {
  const suffix = tokens.at(amount.next);
  const after = tokens.at(amount.next + 1);
  const isStop = words.grammar.ordinalStop && suffix.text === '.' && isDigits(amount.plain, 3, 1);
  // 12./13. Mai and 3., 4. und 5. Mai
  const goesOn = ',/-–'.includes(after.text) && tokens.at(amount.next + 3).text === '.';
  // A number in words has a capital only where a sentence begins.
  const [atom] = after.lexeme?.atoms ?? [];
  const begins = after.lexeme?.ordinary === true || (atom !== undefined && 'small' in atom);
  const counts = after.type === WORD && !after.glued && (after.shape === LOWER || !begins);
  if (!suffix.glued || !(suffix.lexeme?.ordinalSuffix || (isStop && (counts || goesOn)))) return null;
  return {
    ...plain(index, amount, 'ordinal'),
    next: amount.next + 1,
    plain: amount.plain.length < 4 ? amount.plain : '',
  };
}

/** Eén is 1 unless it is one of several. */
function strongOne({ tokens }: Source, index: number, amount: Amount): Reading | null {
  if (find(tokens, index, 'strongOne') === null || tokens.at(amount.next).lexeme?.of) return null;
  return plain(index, amount, 'number');
}

/** Half and a quarter are fractions before `of` and after a bound; the others always are. */
function fractionStands({ tokens }: Source, index: number, amount: Amount, { bound }: MeasureContext): boolean {
  const { lexeme } = tokens.at(index);
  // The second half of a game.
  if (tokens.at(index - 1).lexeme?.ordinal || tokens.at(index - 1).lexeme?.ranked) return false;
  const [top] = amount.last?.part ?? [1];
  if (top > 1 || tokens.at(amount.next - 1).lexeme?.shyPart !== true) return true;
  const after = tokens.at(amount.next);
  if (after.lexeme?.of || after.lexeme?.definite) return true;
  if (bound === true) return after.text !== '-';
  return lexeme?.article === true && endsOrCompares({ tokens }, amount.next);
}

/** Most words of what is counted inside a ratio: une femme enceinte sur trois. */
const MOST_COUNTED = 3;
/** What stands behind them. */
const ENDING_COUNTED = ['ordinary', 'of', 'and', 'atoms'] as const;

/** Where a ratio goes on behind what it counts: un Français sur trois (one French person in three). */
export function afterCounted({ tokens, words }: Source, index: number): number {
  if (!words.grammar.pluralEndings) return index;
  for (let at = index; at < index + MOST_COUNTED; at += 1) {
    const { type, lexeme } = tokens.at(at);
    if (type !== WORD || meansAny(lexeme, ENDING_COUNTED)) return index;
    if (find(tokens, at + 1, 'outOf') !== null) return at + 1;
  }
  return index;
}

/** One in three, 1 op de 3, vier van de vijf. */
function readRatio(source: Source, index: number, amount: Amount): Reading | null {
  const { tokens, words } = source;
  const at = afterCounted(source, amount.next);
  const link = find(tokens, at, 'outOf');
  if (link === null || amount.power > 0 || amount.value.places > 0 || amount.fraction) return null;
  if (amount.form === 'weak' && find(tokens, amount.next, 'shareOf') !== null) return null;
  const whole = readAmount(source, link.next);
  if (whole === null || whole.value.places > 0 || whole.ordinal || whole.vague || whole.fraction) return null;
  if (whole.value.units <= amount.value.units || (whole.plain.length === 4 && whole.plain < '2100')) return null;
  if (measured(source, link.next, whole) !== null) return null;
  if (at > amount.next && tokens.at(whole.next).shape === LOWER && isPlural(tokens.at(whole.next).text, words))
    return null;
  const loose = find(tokens, amount.next, 'looseRatio') !== null;
  if (loose && (amount.value.units > 9n || (amount.form !== whole.form && amount.form !== 'weak'))) return null;
  const value = quotient(amount.value.units, whole.value.units);
  return value === null ? null : reading({ kind: 'fraction', first: index, next: whole.next, value });
}

/**
 * XXIe (21st): Roman numerals in capitals; one letter alone only before a century, a name (Ve République) or another, and
 * without an ending only before a century (XIX siècle).
 */
export function readRoman({ tokens }: Source, index: number, ordinal: number): Reading | null {
  const { shape, text } = tokens.at(index);
  const after = tokens.at(index + 1);
  const link = find(tokens, index + 1, 'rangeAnd') ?? find(tokens, index + 1, 'to');
  const linked = link?.next ?? (/^[-–]$/.test(after.text) && after.glued ? index + 2 : index);
  const inRow = linked > index && tokens.at(linked).lexeme?.romanOrdinal !== undefined;
  const counts = after.lexeme?.unit?.id === 'century';
  const named = inRow || counts || after.shape === INITIAL;
  const isShort = text.length === 2 || ordinal === 1;
  const isBare = /^[ivx]+$/.test(text);
  const stands = isBare ? shape === UPPER && counts : shape === MIXED || (shape === INITIAL && isShort && named);
  if (!stands) return null;
  return reading({ kind: 'ordinal', first: index, next: index + 1, value: whole(ordinal) });
}

/** A factor of ten. */
export function readFactor(source: Source, index: number): Reading | null {
  const found = find(source.tokens, index, 'factor');
  const amount = found === null ? null : readAmount(source, found.next);
  if (amount === null || amount.form === 'weak' || amount.ordinal || amount.vague) return null;
  return plain(index, amount, 'multiplier');
}

/** Op twee na beste is the third. */
export function readExcept(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const amount = readAmount(source, index + 1);
  if (amount === null || !tokens.at(amount.next).lexeme?.exceptCloser) return null;
  if (tokens.at(amount.next + 1).type !== WORD || amount.ordinal) return null;
  return reading({ kind: 'ordinal', first: index, next: amount.next + 1, value: add(amount.value, whole(1)) });
}

/** Verdubbeld, twice, een tientje: words that are a figure by themselves. */
export function readWord({ tokens }: Source, index: number): Reading | null {
  const multiplier = find(tokens, index, 'multiplier');
  const before = tokens.at(index - 1);
  // Two doubles in tennis and double-digit growth multiply nothing.
  const after = tokens.at(multiplier?.next ?? index);
  const counted =
    before.type === NUMERAL || before.lexeme?.atoms !== undefined || after.text === '-' || after.lexeme?.digitNoun;
  if (multiplier !== null && !counted) {
    const { value, next } = multiplier;
    return reading({ kind: 'multiplier', first: index, next, value: parseDecimal(String(value)) });
  }
  const article = find(tokens, index, 'article');
  const coin = article === null ? null : find(tokens, article.next, 'coin');
  if (coin === null) return null;
  const { value, code } = coin.value;
  return reading({ kind: 'money', first: index, next: coin.next, value: parseDecimal(value), unit: code });
}

/** Whether an ordinal behind a number is its denominator: after an article only where no count can follow (een derde). */
export function partStands({ tokens }: Source, index: number, fraction: Amount, { bound }: MeasureContext): boolean {
  const { lexeme } = tokens.at(index);
  if (!lexeme?.article || bound === true) return true;
  return endsOrCompares({ tokens }, fraction.next) || find(tokens, fraction.next, 'proportion') !== null;
}

/** An ordinal, unless it divides a unit: tenth of a gallon. */
export function ordinalOrPart(source: Source, index: number, amount: Amount): Reading {
  const part = find(source.tokens, index, 'denominator');
  const divides = part?.next === amount.next && find(source.tokens, part.next, 'of') !== null;
  const value = divides ? quotient(1, part.value) : null;
  const divided = value && measured(source, index, { ...amount, value, fraction: true });
  return divided ?? plain(index, amount, 'ordinal');
}
