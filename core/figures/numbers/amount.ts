import type { Decimal } from '../../text/decimal.ts';
import type { Lexeme } from '../vocabulary/vocabulary.ts';

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
  /** The last word, which may carry more meaning: achttienjarige. */
  last: Lexeme | null;
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
