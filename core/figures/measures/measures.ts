import { negate } from '../../text/decimal.ts';
import { fractionAfter, readAmount } from '../numbers/amounts.ts';
import type { Reading } from '../reading.ts';
import type { Source } from '../source.ts';
import { find } from '../vocabulary/vocabulary.ts';
import { bare, type MeasureContext, ordinalOrPart, partStands } from './bare.ts';
import { readFeet } from './feet.ts';
import { measured, plain } from './measured.ts';
import { readCurrency, readPrefixed } from './moneyRule.ts';

/** Reads one number with what it counts: money, percent, a quantity, a duration, an ordinal, or a bare number. */
export function readMeasure(source: Source, index: number, context: MeasureContext = {}): Reading | null {
  const prefixed = readPrefixed(source, index) ?? negativePrefixed(source, index) ?? readFeet(source, index);
  if (prefixed !== null) return prefixed;
  const amount = readAmount(source, index, {
    ...context,
    money: context.money === true || currencyFollows(source, index),
  });
  if (amount === null) return null;
  if (amount.ordinal) return ordinalOrPart(source, index, amount);
  const fraction = fractionAfter(source, amount);
  if (fraction !== null && partStands(source, index, fraction, context)) {
    return measured(source, index, fraction) ?? plain(index, fraction, fraction.fraction ? 'fraction' : 'number');
  }
  const result = measured(source, index, amount);
  if (result !== null) return result;
  return bare(source, index, amount, context);
}

/** -$5, negative $71.5 million. */
function negativePrefixed(source: Source, index: number): Reading | null {
  const { tokens } = source;
  const token = tokens.at(index);
  const dash = token.text === '-' && !token.glued && tokens.at(index + 1).glued;
  const sign = dash ? { value: -1, next: index + 1 } : find(tokens, index, 'sign');
  const amount = sign?.value === -1 ? readPrefixed(source, sign.next) : null;
  if (amount === null) return null;
  const { value, alternative } = amount;
  return { ...amount, first: index, value: negate(value), alternative: alternative && negate(alternative) };
}

/** m and b are million and billion where a currency stands behind them. */
function currencyFollows(source: Source, index: number): boolean {
  const { tokens } = source;
  return tokens.at(index + 1).glued && readCurrency(source, index + 2) !== null;
}
