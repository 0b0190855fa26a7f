import type { Meaning } from '../vocabulary/meaning.ts';

/** A number in words. */
export interface WordNumber {
  value: bigint;
  /** Token after it. */
  next: number;
  ordinal: boolean;
  /** One half more: anderhalf, tweeënhalf. */
  plusHalf: boolean;
  /** Exponent of the power it ends in, 0 if it ends in less. */
  power: number;
  /** Number of tokens with a meaning of their own in it. */
  pieces: number;
  /** What the last word means, which may be more: achttienjarige. */
  last: Meaning;
}
