import { type Decimal, multiply, parseDecimal, whole } from '../../text/decimal.ts';
import type { Meaning } from '../vocabulary/meaning.ts';

/** A count without what is counted. */
export interface Amount {
  value: Decimal;
  alternative: Decimal | null;
  /** Token after it. */
  next: number;
  /** `weak` for an article or one, which are no figure by themselves. */
  form: 'digits' | 'words' | 'weak';
  ordinal: boolean;
  fraction: boolean;
  vague: boolean;
  /** About so many: een twintigtal. */
  rough: boolean;
  /** Exponent of the scale words in it (6 for million), so that a range can share them. */
  power: number;
  /** Bare digits, which may be a year; else empty. */
  plain: string;
  /** What the last word means, which may be more: achttienjarige. */
  last: Meaning | null;
}

/** What an amount has unless it says otherwise. */
export const bare = {
  form: 'words',
  alternative: null,
  ordinal: false,
  fraction: false,
  vague: false,
  rough: false,
  power: 0,
  plain: '',
  last: null,
} as const;

export interface AmountContext {
  /** Beside a currency m and b are millions and billions. */
  money?: boolean;
  /** `and` divides two numbers here: between a hundred and two hundred. */
  apart?: boolean;
}

/** A product of two exact numbers, for units that are several of another. */
export function times(amount: Amount, factor = '1'): Amount {
  const by = parseDecimal(factor) ?? whole(1);
  return {
    ...amount,
    value: multiply(amount.value, by),
    alternative: amount.alternative && multiply(amount.alternative, by),
  };
}
