import { add, type Decimal, multiply, parseDecimal, shift, whole } from '../../text/decimal.ts';
import { INITIAL, LOWER, MARK, NUMERAL, WORD } from '../../text/tokens.ts';
import type { Source } from '../source.ts';
import { type FigureTokens, find, type Lexeme } from '../vocabulary/vocabulary.ts';
import { type Amount, bare } from './amount.ts';
import { readNumberWords } from './numberWords.ts';
import { type Numeral, quotient, readNumeral, vulgarFraction } from './numerals.ts';
import { vagueAmount } from './vague.ts';

export interface AmountContext {
  /** Beside a currency m and b are millions and billions. */
  money?: boolean;
  /** `and` divides two numbers here: between a hundred and two hundred. */
  apart?: boolean;
}

const half: Decimal = { units: 5n, places: 1 };

/** Reads a number with its sign, fraction and scale: `-3.5`, `2½ million`, `half a billion`. */
export function readAmount(source: Source, index: number, context: AmountContext = {}): Amount | null {
  const { tokens } = source;
  const { text } = tokens.at(index);
  if (text === '-' || text === '+') {
    if (!standsAlone(source, index) || !tokens.at(index + 1).glued) return null;
    return signed(readCounted(source, index + 1, context), text === '-');
  }
  const sign = find(tokens, index, 'sign');
  if (sign !== null) {
    const amount = readCounted(source, sign.next, context);
    if (amount !== null && (amount.form !== 'weak' || find(tokens, sign.next, 'weakOne') !== null))
      return signed({ ...amount, form: 'words' }, sign.value === -1);
  }
  return readCounted(source, index, context);
}

/** Two dozen, 2 dozijn: a noun that counts multiplies the number before it. */
function readCounted(source: Source, index: number, context: AmountContext): Amount | null {
  const amount = readUnsigned(source, index, context);
  if (amount === null || amount.vague || amount.ordinal) return amount;
  const count = find(source.tokens, amount.next, 'count');
  if (count === null) return amount;
  return { ...times(amount, String(count.value)), next: count.next, form: 'words', fraction: false, plain: '' };
}

function signed(amount: Amount | null, negative: boolean): Amount | null {
  if (amount === null || amount.vague || amount.ordinal || amount.form === 'weak') return null;
  return negative ? times({ ...amount, plain: '' }, '-1') : { ...amount, plain: '' };
}

/** A sign stands at the start of a text or after a space or bracket: behind a digit or a letter it is a dash. */
function standsAlone({ tokens }: Source, index: number): boolean {
  return !tokens.at(index).glued || '("“‘\'[~'.includes(tokens.at(index - 1).text);
}

function readUnsigned(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const token = tokens.at(index);
  if (token.type === NUMERAL) return digitsAmount(source, index, context);
  if (token.type === MARK) {
    const value = vulgarFraction(token.text);
    return value === null ? null : scaled(source, { ...bare, value, next: index + 1, fraction: true }, context);
  }
  return vagueAmount(source, index) ?? partAmount(source, index, context) ?? wordsAmount(source, index, context);
}

function digitsAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const numeral = readNumeral(source, index);
  if (numeral === null || (!context.money && isResolution(source, numeral.next, numeral.plain))) return null;
  return scaled(source, { ...bare, ...scientific(source, numeral), form: 'digits' }, context);
}

/** 1.3x10^6 */
function scientific({ tokens }: Source, numeral: Numeral): Numeral {
  const [sign, ten, raised, exponent] = [0, 1, 2, 3].map((ahead) => tokens.at(numeral.next + ahead));
  if (!sign || !ten || !exponent || ten.text !== '10' || raised?.text !== '^' || !/^\d{1,2}$/.test(exponent.text))
    return numeral;
  if (!['x', '×', '*', '·'].includes(sign.text)) return numeral;
  return {
    ...numeral,
    value: shift(numeral.value, Number(exponent.text)),
    alternative: null,
    next: numeral.next + 4,
    plain: '',
  };
}

/** 4K and 8K name a resolution. */
function isResolution({ tokens }: Source, next: number, plain: string): boolean {
  const letter = tokens.at(next);
  return plain.length === 1 && letter.glued && tokens.text.slice(letter.start, letter.end) === 'K';
}

/** Where the scale stands behind a fraction: half a million, three quarters of a million. */
function beforeScale(source: Source, index: number): number {
  const { tokens } = source;
  const of = tokens.at(index).lexeme?.of ? index + 1 : index;
  const inner = tokens.at(of).lexeme?.article ? of + 1 : of;
  return scaleAt(source, inner, {}) !== null ? inner : index;
}

/** Half a million, a quarter billion, driekwart, a third of: with the article before it, if there is one. */
function partAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const found = find(tokens, find(tokens, index, 'article')?.next ?? index, 'part');
  const value = found === null ? null : quotient(found.value[0], found.value[1]);
  if (found === null || value === null) return null;
  // half a dozen, half a million, three quarters of a million
  const dozen = find(tokens, find(tokens, found.next, 'article')?.next ?? found.next, 'count');
  if (dozen !== null) return { ...bare, value: multiply(value, whole(dozen.value)), next: dozen.next };
  return scaled(source, { ...bare, value, next: beforeScale(source, found.next), fraction: true }, context);
}

function wordsAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const { lexeme } = tokens.at(index);
  const start = lexeme?.article && lexeme.atoms === undefined ? index + 1 : index;
  const count = find(tokens, index, 'count');
  if (count !== null) return { ...bare, value: whole(count.value), next: count.next };
  const number = readNumberWords(source, start, !context.apart);
  if (start > index && (number === null || !opensWithPower(tokens.at(start).lexeme))) {
    return { ...bare, value: whole(1), next: index + 1, form: 'weak' };
  }
  if (number === null) return null;
  const { value, next, ordinal, plusHalf, power, last, pieces } = number;
  const alone = pieces === 1 && start === index && Boolean(last.article ?? last.weakOne ?? last.strongOne);
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
  if (ordinal) return amount;
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
  if (amount.form === 'digits' && amount.plain === '') return null;
  const at = tokens.at(amount.next).text === '-' ? amount.next + 1 : amount.next;
  const found = find(tokens, at, 'denominator');
  if (found === null || amount.value.units >= BigInt(found.value) * 10n) return null;
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
  const point = find(tokens, amount.next, 'point');
  if (point === null) return amount;
  let digits = '';
  let at = point.next;
  while (digits.length < 12) {
    const number = readNumberWords(source, at, false);
    if (number === null || number.ordinal || number.power > 0 || number.value >= 100n) break;
    digits += number.value;
    at = number.next;
    if (number.value >= 10n) break;
  }
  const value = parseDecimal(`${amount.value.units}.${digits}`);
  return value === null ? amount : scaled(source, { ...amount, value, next: at, form: 'words' }, {});
}

/** Adds what follows `and`: two and a half, twenty and three fifths, 3 million and a quarter. */
function withPart(source: Source, amount: Amount, context: AmountContext): Amount {
  const { tokens } = source;
  const afterDash = (index: number) => (tokens.at(index).text === '-' ? index + 1 : index);
  const and = find(tokens, afterDash(amount.next), 'and');
  if (and === null || context.apart) return amount;
  const at = afterDash(and.next);
  const article = find(tokens, at, 'article') ?? find(tokens, at, 'weakOne');
  const part = article === null ? null : find(tokens, afterDash(article.next), 'part');
  const top = part === null ? readNumberWords(source, at, false) : null;
  const below = top === null ? null : find(tokens, top.next, 'denominator');
  const [numerator, denominator] = part?.value ?? [top?.value ?? 0n, below?.value ?? 0];
  const next = part?.next ?? below?.next;
  if (next === undefined || numerator >= denominator) return amount;
  const fraction = quotient(numerator, denominator);
  if (fraction === null) return amount;
  const scale = scaleAt(source, next, context);
  if (scale !== null && amount.power > 0)
    return { ...amount, value: add(amount.value, shift(fraction, scale.power)), alternative: null, next: scale.next };
  const value = add(amount.value, shift(fraction, amount.power));
  return scaled(source, { ...amount, value, alternative: null, next, form: 'words', plain: '' }, context);
}

/** Multiplies by the scale words behind an amount. */
function scaled(source: Source, amount: Amount, context: AmountContext): Amount {
  let result = amount;
  for (let count = 0; count < 3; count += 1) {
    const scale = scaleAt(source, result.next, context);
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
  return amount.plain === '' ? result : withPart(source, result, context);
}

function scaleAt(
  source: Source,
  index: number,
  { money = false }: AmountContext,
): { power: number; next: number } | null {
  const { tokens } = source;
  const at = tokens.at(index).text === '-' && tokens.at(index).glued ? index + 1 : index;
  const token = tokens.at(at);
  const [atom, more] = token.lexeme?.atoms ?? [];
  if (atom !== undefined && more === undefined && 'power' in atom && !token.lexeme?.ordinal) {
    return { power: atom.power, next: afterStop(source, at) };
  }
  // £5 m, but in $3 b$4 the letter belongs to the sign behind it.
  const after = tokens.at(at + 1);
  const stands = token.glued || (money && !(after.glued && after.lexeme?.currencySign !== undefined));
  const power = stands ? token.lexeme?.scaleLetter : undefined;
  if (power === undefined || (after.glued && after.type === NUMERAL)) return null;
  return money || power === 3 || countsThings(tokens, at) ? { power, next: at + 1 } : null;
}

/** A scale word at a token: million, mln. */
export function readScale(source: Source, index: number): { power: number; next: number } | null {
  return scaleAt(source, index, {});
}

/** 4.7M downloads, 2B users: a lone capital right before a word of what is counted. */
function countsThings(tokens: FigureTokens, index: number): boolean {
  const { start, end, shape } = tokens.at(index);
  const after = tokens.at(index + 1);
  return shape === INITIAL && end - start === 1 && after.type === WORD && after.shape === LOWER && !after.glued;
}

/** Behind a scale word and its full stop, which belongs to it where what is counted follows: 3,4 mln. euro. */
function afterStop({ tokens, words }: Source, index: number): number {
  const stop = tokens.at(index + 1);
  if (!tokens.at(index).lexeme?.stopped || stop.text !== '.' || !stop.glued) return index + 1;
  const { lexeme, type, shape } = tokens.at(index + 2);
  const measure = (['family', 'nation', 'code', 'currencySign', 'unit'] as const).some(
    (what) => find(tokens, index + 2, what) !== null,
  );
  const isNoun = words.grammar.capitalNouns === true && type === WORD && shape !== LOWER;
  return measure || (isNoun && !lexeme?.ordinary) ? index + 2 : index + 1;
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
