import { add, type Decimal, shift, whole } from '../../text/decimal.ts';
import { END, MARK, NUMERAL, UPPER } from '../../text/tokens.ts';
import type { Amount } from '../numbers/amount.ts';
import { readAmount } from '../numbers/amounts.ts';
import { isDigits } from '../numbers/isDigits.ts';
import { readScale } from '../numbers/scales.ts';
import { type Reading, reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { find } from '../vocabulary/vocabulary.ts';
import { codeOf, codes, signPrefixes, smallCodes, wordCodes } from './currencies.ts';

interface CurrencyFound {
  code: string | null;
  /** The amount counts hundredths. */
  cents: boolean;
  next: number;
  /** Word that is a currency only behind a plain number: won, real. */
  shy?: boolean;
}

type Money = Reading & Pick<Amount, 'value' | 'alternative'>;

/** The first token of a sign's prefix (US in US$), or the sign itself. */
function prefixOf({ tokens }: Source, index: number): { code: string; first: number } | null {
  const sign = find(tokens, index, 'currencySign');
  if (sign === null) return null;
  const before = tokens.at(index - 1);
  const table = signPrefixes[tokens.at(index).text];
  const code = table?.[before.text];
  // The letter behind digits belongs to them: $2b$3.
  const taken = before.glued && tokens.at(index - 2).type === NUMERAL;
  if (code !== undefined && !taken && (tokens.at(index).glued || before.text === 'us'))
    return { code, first: index - 1 };
  return { code: sign.value, first: index };
}

/** An amount behind its currency: $5, US$ 3 million, EUR 20 mln, negative $71.5 million. */
export function readPrefixed(source: Source, index: number): Money | null {
  const { tokens } = source;
  const sign = prefixOf(source, index);
  const code = sign?.code ?? codeAt(source, index, true);
  if (code === null) return null;
  const at = tokens.at(index + 1).text === '.' && tokens.at(index + 1).glued && sign === null ? index + 2 : index + 1;
  const amount = readAmount(source, at, { money: true });
  if (amount === null || amount.form === 'weak' || amount.ordinal || amount.vague) return null;
  if (sign === null && amount.form !== 'digits') return null;
  return money(sign?.first ?? index, amount, code, dashed(source, amount.next));
}

/** 50 MUSD, 20 k€: a letter that multiplies, with its currency right behind it. */
export function scaledCurrency(
  { tokens }: Source,
  index: number,
): { code: string; power: number; next: number } | null {
  const { lexeme, text, shape } = tokens.at(index);
  const sign = tokens.at(index + 1);
  if (lexeme?.scaleLetter !== undefined && sign.glued && sign.lexeme?.currencySign !== undefined)
    return { code: sign.lexeme.currencySign, power: lexeme.scaleLetter, next: index + 2 };
  const power = { k: 3, m: 6 }[text.charAt(0)];
  const code = text.slice(1).toUpperCase();
  return power !== undefined && shape === UPPER && codes.has(code) ? { code, power, next: index + 1 } : null;
}

/** A code in capitals; words such as ALL or TOP only behind a number. */
function codeAt({ tokens }: Source, index: number, before: boolean): string | null {
  const token = tokens.at(index);
  const code = token.lexeme?.code;
  if (code === undefined || (before && wordCodes.has(code))) return null;
  const abbreviation = code.toLowerCase() !== token.text;
  return abbreviation || token.shape === UPPER || smallCodes.has(token.text) ? code : null;
}

/** € 24,- and 25,- euro have a dash for the cents: the token behind it, or the one given. */
export function dashed({ tokens }: Source, index: number): number {
  const comma = tokens.at(index);
  const dash = tokens.at(index + 1);
  const there = comma.text === ',' && comma.glued && dash.glued && (dash.text === '-' || dash.text === '–');
  return there && !(tokens.at(index + 2).glued && tokens.at(index + 2).type === NUMERAL) ? index + 2 : index;
}

function money(first: number, amount: Amount, code: string | null, next: number): Money {
  const { value, alternative, power, vague } = amount;
  const bound = amount.rough ? 'about' : null;
  return { ...reading({ kind: 'money', first, next, unit: code, power, vague, bound }), value, alternative };
}

/** The currency behind an amount. `large` false: too small an amount for a coin of little worth, and won is a verb. */
export function readCurrency(source: Source, index: number, onlyWords = false, large = true): CurrencyFound | null {
  const { tokens } = source;
  const at = tokens.at(index).text === '-' && tokens.at(index).glued && tokens.at(index + 1).glued ? index + 1 : index;
  const mark = tokens.at(at);
  const sign = find(tokens, at, 'currencySign');
  if (sign !== null) {
    if (onlyWords) return null;
    const belongsAfter = !mark.glued && tokens.at(at + 1).glued && tokens.at(at + 1).type === NUMERAL;
    return belongsAfter ? null : { code: sign.value, cents: false, next: at + 1 };
  }
  const cent = find(tokens, at, 'cent');
  if (cent !== null) return { code: cent.value === '' ? null : cent.value, cents: true, next: cent.next };
  const nation = find(tokens, at, 'nation');
  const family = find(tokens, nation?.next ?? at, 'family');
  const hundredth = find(tokens, family?.next ?? nation?.next ?? at, 'cent');
  // 23 US cents, 20 euro cents
  if (hundredth !== null && hundredth.value === '')
    return {
      code: codeOf(family?.value ?? 'dollar', nation?.value ?? null),
      cents: true,
      next: hundredth.next,
    };
  if (family !== null) {
    const behind =
      nation === null && source.words.grammar.adjectivesBehind ? find(tokens, family.next, 'nation') : null;
    const named = behind === null ? null : codeOf(family.value, behind.value);
    if (behind !== null && named !== null) return { code: named, cents: false, next: behind.next };
    const code = codeOf(family.value, nation?.value ?? null);
    if (family.value === 'won' && nation === null && !large) return null;
    const shy = nation === null && find(tokens, at, 'shyFamily')?.next === family.next;
    if (code !== null) return { code, cents: false, next: family.next, shy };
  }
  const prefixed = tokens.at(at + 1).glued ? signPrefixes[tokens.at(at + 1).text]?.[mark.text] : undefined;
  if (prefixed !== undefined) {
    // In 2018 US$ 5 million: the sign counts what comes.
    const belongsAfter = !mark.glued && tokens.at(at + 2).type === NUMERAL;
    return belongsAfter ? null : { code: prefixed, cents: false, next: at + 2 };
  }
  const code = codeAt(source, at, false);
  return code === null ? null : { code, cents: false, next: at + 1 };
}

/** 2 euro 50: two digits behind a whole amount and its currency, which count nothing themselves. */
function centsAfter({ tokens }: Source, amount: Amount, index: number): Decimal | null {
  const { text, glued } = tokens.at(index);
  const after = tokens.at(index + 1);
  if (amount.value.places > 0 || amount.power > 0 || amount.form !== 'digits' || glued || !isDigits(text, 2))
    return null;
  const ends =
    after.type === END || (after.type === MARK && !after.lexeme) || (!after.glued && after.lexeme?.ordinary === true);
  return ends ? whole(Number(text)) : null;
}

const HALF: Decimal = { units: 5n, places: 1 };

/** Money from an amount and the currency behind it, with its cents: 15 dollar en 15 cent. */
export function suffixed(source: Source, first: number, amount: Amount, currency: CurrencyFound): Reading {
  const { tokens } = source;
  const result = money(first, amount, currency.code, currency.next);
  if (currency.cents) {
    return {
      ...result,
      value: shift(amount.value, -2),
      alternative: amount.alternative && shift(amount.alternative, -2),
    };
  }
  const half = find(tokens, currency.next, 'andHalf');
  if (half !== null) return { ...result, value: add(amount.value, HALF), alternative: null, next: half.next };
  const spoken = centsAfter(source, amount, currency.next);
  if (spoken !== null) return { ...result, value: add(amount.value, shift(spoken, -2)), next: currency.next + 1 };
  const scale = readScale(source, currency.next);
  // 125 USD million
  if (scale !== null && amount.power === 0)
    return {
      ...result,
      value: shift(amount.value, scale.power),
      alternative: null,
      power: scale.power,
      next: scale.next,
    };
  const at = tokens.at(currency.next).lexeme?.and ? currency.next + 1 : currency.next;
  const small = readAmount(source, at, {});
  if (
    small === null ||
    small.form === 'weak' ||
    small.alternative !== null ||
    small.value.places > 0 ||
    small.value.units >= 100n
  )
    return result;
  const cent = find(tokens, small.next, 'cent');
  if (cent === null) return result;
  return { ...result, value: add(amount.value, shift(small.value, -2)), next: cent.next };
}
