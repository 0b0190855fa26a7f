import { add, type Decimal, multiply, parseDecimal, shift, whole } from '../../text/decimal.ts';
import { MARK, NUMERAL } from '../../text/tokens.ts';
import type { Source } from '../source.ts';
import { type FoundMeaning, find, findMeaning, type Lexeme } from '../vocabulary/vocabulary.ts';
import { type Amount, type AmountContext, bare, times } from './amount.ts';
import { isDigits } from './isDigits.ts';
import { readNumberWords } from './numberWords.ts';
import { type Numeral, quotient, readNumeral, vulgarFraction } from './numerals.ts';
import { readScale } from './scales.ts';
import { scaleAfter, vagueAmount } from './vague.ts';
import type { WordNumber } from './wordNumber.ts';

const half: Decimal = { units: 5n, places: 1 };
const MILLION = 6;
/** What is said in words, if only in part, is no bare digits. */
const inWords = { form: 'words', plain: '' } as const;

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
      return signed({ ...amount, ...inWords }, sign.value === -1);
  }
  return readCounted(source, index, context);
}

/** Two dozen, 2 dozijn: a noun that counts multiplies the number before it. */
function readCounted(source: Source, index: number, context: AmountContext): Amount | null {
  const amount = readUnsigned(source, index, context);
  if (amount === null || amount.vague || amount.ordinal) return amount;
  const found = findMeaning(source.tokens, amount.next, 'count');
  if (found === null || !stands(source, amount.next, found)) return amount;
  const { count = 1, rough = false } = found.meaning;
  const total = times({ ...amount, ...inWords, fraction: false }, String(count));
  return ofScale(source, { ...total, next: found.next, rough: rough && amount.form === 'weak' });
}

/** Une quarantaine de pays (some forty countries), not en quarantaine, une quarantaine de 14 jours or la trentaine. */
function stands({ tokens }: Source, index: number, { meaning, next }: FoundMeaning): boolean {
  if (tokens.at(next).lexeme?.of) return tokens.at(next + 1).type !== NUMERAL;
  return !meaning.rough || !(meaning.shyCount ?? tokens.at(index - 1).lexeme?.definite);
}

/** Une centaine de millions (some hundred million): a noun that counts the scale behind `of`. */
function ofScale({ tokens, words }: Source, amount: Amount): Amount {
  const scale = scaleAfter(tokens, amount.next + 1);
  if (!words.grammar.numberNouns || !tokens.at(amount.next).lexeme?.of || scale === null) return amount;
  return { ...amount, value: shift(amount.value, scale.power), ...scale };
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
  const [sign, exponent] = [tokens.at(numeral.next).text, tokens.at(numeral.next + 3).text];
  const isTen = tokens.at(numeral.next + 1).text === '10' && tokens.at(numeral.next + 2).text === '^';
  if (!isTen || !'x×*·'.includes(sign) || !isDigits(exponent, 2, 1)) return numeral;
  return {
    ...numeral,
    value: shift(numeral.value, Number(exponent)),
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
  return readScale(source, inner) !== null ? inner : index;
}

/** Half a million, a quarter billion, driekwart, a third of: with the article before it, if there is one. */
function partAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const at = find(tokens, index, 'article')?.next ?? index;
  const found = findMeaning(tokens, at, 'part');
  const [top, bottom] = found?.meaning.part ?? [0, 0];
  const value = quotient(top, bottom);
  if (found === null || value === null || find(tokens, at, 'idiom') !== null) return null;
  // half a dozen, half a million, three quarters of a million
  const behind = tokens.at(found.next).text === '-' ? found.next + 1 : found.next;
  const dozen = find(tokens, find(tokens, behind, 'article')?.next ?? behind, 'count');
  if (dozen !== null) return { ...bare, value: multiply(value, whole(dozen.value)), next: dozen.next };
  const last = found.meaning;
  return scaled(source, { ...bare, value, next: beforeScale(source, found.next), fraction: true, last }, context);
}

function wordsAmount(source: Source, index: number, context: AmountContext): Amount | null {
  const { tokens } = source;
  const { lexeme } = tokens.at(index);
  const start = lexeme?.article && lexeme.atoms === undefined ? index + 1 : index;
  const found = findMeaning(tokens, index, 'count');
  if (found !== null && stands(source, index, found)) {
    const { count = 1, rough = false } = found.meaning;
    return ofScale(source, { ...bare, value: whole(count), next: found.next, rough });
  }
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
  const found = find(tokens, at, 'idiom') === null ? find(tokens, at, 'denominator') : null;
  if (found === null || amount.value.units >= BigInt(found.value) * 10n) return null;
  const value = quotient(amount.value.units, found.value);
  return value === null
    ? null
    : scaled(source, { ...amount, ...inWords, value, next: beforeScale(source, found.next), fraction: true }, {});
}

/** Adds the digits behind komma or point: five point sixty seven. */
function withPoint(source: Source, amount: Amount): Amount {
  const { tokens } = source;
  const point = find(tokens, amount.next, 'point');
  if (point === null) return amount;
  let digits = '';
  let at = point.next;
  while (digits.length < 12) {
    const whole = readNumberWords(source, at, false);
    const number = whole !== null && whole.power > 0 ? digitAt(source, at) : whole;
    if (number === null || number.ordinal || number.value >= 1000n) break;
    digits += number.value;
    at = number.next;
    if (number.value >= 10n) break;
  }
  const value = parseDecimal(`${amount.value.units}.${digits}`);
  return value === null ? amount : scaled(source, { ...amount, ...inWords, value, next: at }, {});
}

/** One word of digits before a scale that is the whole number's: two point five million. */
function digitAt({ tokens }: Source, index: number): Pick<WordNumber, 'value' | 'next' | 'ordinal'> | null {
  const found = findMeaning(tokens, index, 'atoms');
  const [atom, ...more] = found?.meaning.atoms ?? [];
  if (found === null || atom === undefined || !('small' in atom) || more.length > 0) return null;
  return { value: BigInt(atom.small), next: found.next, ordinal: found.meaning.ordinal === true };
}

/** Adds what follows `and`: two and a half, twenty and three fifths, 3 million and a quarter. */
function withPart(source: Source, amount: Amount, context: AmountContext): Amount {
  const { tokens } = source;
  const more = context.apart ? null : find(tokens, amount.next, 'andHalf');
  if (more !== null) {
    const value = add(amount.value, shift(half, amount.power));
    return { ...amount, ...inWords, value, alternative: null, next: more.next };
  }
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
  const scale = readScale(source, next, context);
  if (scale !== null && amount.power > 0)
    return { ...amount, value: add(amount.value, shift(fraction, scale.power)), alternative: null, next: scale.next };
  // Two million and a quarter shares the million; two hundred and three fifths does not share the hundred.
  const value = add(amount.value, shift(fraction, amount.power < MILLION ? 0 : amount.power));
  return scaled(source, { ...amount, ...inWords, value, alternative: null, next }, context);
}

/** Multiplies by the scale words behind an amount. */
function scaled(source: Source, amount: Amount, context: AmountContext): Amount {
  let result = amount;
  for (let count = 0; count < 3; count += 1) {
    const scale = readScale(source, result.next, context);
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
    };
  }
  return amount.plain === '' ? result : withPart(source, result, context);
}
