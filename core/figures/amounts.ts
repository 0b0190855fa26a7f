import { type Amount, bare } from './amount.ts';
import { add, type Decimal, multiply, negate, parseDecimal, shift, whole } from './decimal.ts';
import { readNumberWords } from './numberWords.ts';
import { quotient, readNumeral, vulgarFraction } from './numerals.ts';
import type { Source } from './source.ts';
import { MARK, NUMERAL, WORD } from './tokens.ts';
import { vagueAmount } from './vague.ts';
import { find, type Lexeme } from './vocabulary.ts';

export interface AmountContext {
  /** Beside a currency m and b are millions and billions. */
  money?: boolean;
  /** `and` divides two numbers here: between a hundred and two hundred. */
  apart?: boolean;
}

const half: Decimal = { units: 5n, places: 1 };

/** Letters right behind digits that multiply them: k anywhere, the others beside a currency. */
const letterPowers: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, mm: 6, b: 9, bn: 9, t: 12, tn: 12 };

/** Reads a number with its sign, fraction and scale: `-3.5`, `2½ million`, `half a billion`. */
export function readAmount(source: Source, index: number, context: AmountContext = {}): Amount | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === MARK && (token.text === '-' || token.text === '+')) {
    if (!standsAlone(source, index) || !tokens.at(index + 1).glued) return null;
    return signed(readCounted(source, index + 1, context), token.text === '-');
  }
  const sign = find(tokens, index, 'sign');
  if (sign !== null && (token.type === WORD || token.text !== '-')) {
    const amount = readCounted(source, sign.next, context);
    if (amount !== null && (amount.form !== 'weak' || tokens.at(sign.next).lexeme?.weakOne))
      return signed({ ...amount, form: amount.form === 'weak' ? 'words' : amount.form }, sign.value < 0);
  }
  return readCounted(source, index, context);
}

/** Two dozen, 2 dozijn: a noun that counts multiplies the number before it. */
function readCounted(source: Source, index: number, context: AmountContext): Amount | null {
  const amount = readUnsigned(source, index, context);
  const count = amount === null || amount.vague || amount.ordinal ? null : find(source.tokens, amount.next, 'count');
  if (amount === null || count === null) return amount;
  return { ...times(amount, String(count.value)), next: count.next, form: 'words', fraction: false, plain: '' };
}

function signed(amount: Amount | null, negative: boolean): Amount | null {
  if (amount === null || amount.vague || amount.ordinal) return null;
  if (!negative) return { ...amount, signed: true, plain: '' };
  return {
    ...amount,
    value: negate(amount.value),
    alternative: amount.alternative && negate(amount.alternative),
    signed: true,
    plain: '',
  };
}

/** A sign stands at the start of a text or after a space or bracket: behind a digit or a letter it is a dash. */
function standsAlone({ tokens }: Source, index: number): boolean {
  const before = tokens.at(index - 1);
  return !tokens.at(index).glued || (before.type === MARK && '("“‘\'[~'.includes(before.text));
}

function readUnsigned(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === NUMERAL) return digitsAmount(source, index, context);
  if (token.type === MARK) {
    const value = vulgarFraction(token.text);
    return value === null
      ? null
      : scaled(source, { ...bare, value, next: index + 1, form: 'words', fraction: true }, context);
  }
  const { lexeme } = token;
  if (token.type !== WORD || lexeme === null) return null;
  return vagueAmount(source, index) ?? partAmount(source, index, context) ?? wordsAmount(source, index, context);
}

function digitsAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const numeral = readNumeral(source, index);
  if (numeral === null || (!context.money && isResolution(source, numeral.next, numeral.plain))) return null;
  return scaled(source, { ...bare, ...numeral, form: 'digits' }, context);
}

/** 4K and 8K name a resolution. */
function isResolution({ tokens }: Source, next: number, plain: string): boolean {
  const letter = tokens.at(next);
  return (
    plain.length === 1 && letter.glued && letter.type === WORD && tokens.text.slice(letter.start, letter.end) === 'K'
  );
}

/** Where the scale stands behind a fraction: half a million, three quarters of a million. */
function beforeScale(source: Source, index: number): number {
  const { tokens } = source;
  const of = tokens.at(index).lexeme?.of ? index + 1 : index;
  const inner = tokens.at(of).lexeme?.article ? of + 1 : of;
  return inner > index && scaleAt(source, inner, false, {}) !== null ? inner : index;
}

/** Half a million, a quarter billion, driekwart, a third of: with the article before it, if there is one. */
function partAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const article = tokens.at(index).lexeme?.article === true;
  const found = find(tokens, article ? index + 1 : index, 'part');
  if (found === null) return null;
  const value = quotient(found.value[0], found.value[1]);
  if (value === null) return null;
  let { next } = found;
  // half a million, three quarters of a million
  const dozen = find(tokens, tokens.at(next).lexeme?.article ? next + 1 : next, 'count');
  if (dozen !== null) return { ...bare, value: multiply(value, whole(dozen.value)), next: dozen.next, form: 'words' };
  next = beforeScale(source, next);
  return scaled(source, { ...bare, value, next, form: 'words', fraction: true }, context);
}

function wordsAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const { lexeme } = tokens.at(index);
  const start = lexeme?.article && lexeme.atoms === undefined ? index + 1 : index;
  const count = find(tokens, lexeme?.article ? index + 1 : index, 'count');
  if (count !== null) return { ...bare, value: whole(count.value), next: count.next, form: 'words' };
  const number = readNumberWords(source, start, !context.apart);
  if (start > index && (number === null || !opensWithPower(tokens.at(start).lexeme))) {
    return { ...bare, value: whole(1), next: index + 1, form: 'weak' };
  }
  if (number === null) return null;
  const one = number.pieces === 1 && start === index && lexeme !== null;
  const alone = one && Boolean(lexeme.article ?? lexeme.weakOne ?? lexeme.strongOne);
  const { value, next, ordinal, plusHalf, power, last } = number;
  const rough = last.rough === true && value >= 10n;
  const amount: Amount = {
    ...bare,
    value: whole(value),
    next,
    form: alone ? 'weak' : 'words',
    ordinal,
    power,
    last,
    rough,
  };
  if (ordinal) return start > index ? null : amount;
  if (plusHalf) return scaled(source, { ...amount, value: add(amount.value, half) }, context);
  return withPart(source, withPoint(source, scaled(source, amount, context)), context);
}

function opensWithPower(lexeme: Lexeme | null): boolean {
  const [atom] = lexeme?.atoms ?? [];
  return atom !== undefined && 'power' in atom && lexeme?.ordinal !== true;
}

/** Two thirds, vijf achtste, and one third where the article alone would be an ordinal's. */
export function fractionAfter(source: Source, amount: Amount): Amount | null {
  const { tokens } = source;
  if (amount.form === 'digits' && !Number.isInteger(Number(amount.plain || NaN))) return null;
  const at = tokens.at(amount.next).text === '-' ? amount.next + 1 : amount.next;
  const found = find(tokens, at, 'denominator');
  if (found === null || amount.power > 0 || amount.value.units >= BigInt(found.value) * 10n) return null;
  const value = quotient(amount.value.units, found.value);
  return value === null
    ? null
    : scaled(
        source,
        { ...amount, value, next: beforeScale(source, found.next), form: 'words', fraction: true, plain: '' },
        {},
      );
}

/** Adds the digits behind komma or point: five point sixty seven. */
function withPoint(source: Source, amount: Amount): Amount {
  const { tokens } = source;
  const mark = tokens.at(amount.next);
  if (mark.type !== WORD || !mark.lexeme?.point || amount.power > 0) return amount;
  let digits = '';
  let at = amount.next + 1;
  while (digits.length < 12) {
    const number = readNumberWords(source, at, false);
    if (number === null || number.ordinal || number.power > 0 || number.value >= 100n) break;
    digits += number.value;
    at = number.next;
    if (number.value >= 10n) break;
  }
  const value = digits === '' ? null : parseDecimal(`${amount.value.units}.${digits}`);
  return value === null ? amount : scaled(source, { ...amount, value, next: at, form: 'words' }, {});
}

/** Adds what follows `and`: two and a half, twenty and three fifths, 3 million and a quarter. */
function withPart(source: Source, amount: Amount, context: AmountContext): Amount {
  const { tokens } = source;
  const and = tokens.at(amount.next);
  let at = amount.next;
  while (tokens.at(at).text === '-' || tokens.at(at).lexeme?.and) at += 1;
  if (at === amount.next || at > amount.next + 3 || (and.text !== '-' && !and.lexeme?.and) || context.apart)
    return amount;
  if (tokens.at(at - 1).text === '-' && !tokens.at(at - 2).lexeme?.and && at - amount.next < 2) return amount;
  const inner = tokens.at(at).lexeme?.article ? at + 1 : at;
  const dashed = tokens.at(inner).text === '-' ? inner + 1 : inner;
  const part = dashed > at || amount.form !== 'digits' ? find(tokens, dashed, 'part') : null;
  let fraction = part === null || dashed === at ? null : quotient(part.value[0], part.value[1]);
  let next = part?.next ?? at;
  if (fraction === null) {
    const top = readNumberWords(source, at, false);
    const below = top === null ? null : find(tokens, top.next, 'denominator');
    if (top === null || below === null || top.power > 0 || top.value >= BigInt(below.value)) return amount;
    fraction = quotient(top.value, below.value);
    next = below.next;
  }
  if (fraction === null) return amount;
  const scale = scaleAt(source, next, false, context);
  if (scale !== null && amount.power > 0)
    return { ...amount, value: add(amount.value, shift(fraction, scale.power)), alternative: null, next: scale.next };
  const value = add(amount.value, shift(fraction, amount.power));
  return scaled(source, { ...amount, value, alternative: null, next, form: 'words', plain: '' }, context);
}

/** Multiplies by the scale words behind an amount. */
function scaled(source: Source, amount: Amount, context: AmountContext): Amount {
  let result = amount;
  for (let count = 0; count < 3; count += 1) {
    const scale = scaleAt(source, result.next, amount.form === 'digits' && count === 0, context);
    if (scale === null) break;
    const { value, alternative } = result;
    result = {
      ...result,
      value: shift(value, scale.power),
      alternative: alternative && shift(alternative, scale.power),
      next: scale.next,
      power: result.power + scale.power,
      plain: '',
      fraction: false,
      form: result.form === 'weak' ? 'words' : result.form,
    };
  }
  if (result !== amount && amount.form === 'digits') return withPart(source, result, context);
  if (amount.form === 'digits' && amount.plain !== '') return withPart(source, result, context);
  return result;
}

function scaleAt(
  { tokens }: Source,
  index: number,
  digits: boolean,
  { money = false }: AmountContext,
): { power: number; next: number } | null {
  const at = tokens.at(index).text === '-' && tokens.at(index).glued ? index + 1 : index;
  const token = tokens.at(at);
  const [atom, more] = token.lexeme?.atoms ?? [];
  if (token.type === WORD && atom !== undefined && more === undefined && 'power' in atom && !token.lexeme?.ordinal) {
    // mln. and mld. take their full stop with them unless a sentence may end there.
    return { power: atom.power, next: at + 1 };
  }
  const power = digits && token.glued && token.type === WORD ? letterPowers[token.text] : undefined;
  if (power === undefined || (tokens.at(at + 1).glued && tokens.at(at + 1).type === NUMERAL)) return null;
  return money || power === 3 ? { power, next: at + 1 } : null;
}

/** A product of two exact numbers, for units that are several of another. */
export function times(amount: Amount, factor: string): Amount {
  const by = parseDecimal(factor) ?? whole(1);
  return {
    ...amount,
    value: multiply(amount.value, by),
    alternative: amount.alternative && multiply(amount.alternative, by),
  };
}
