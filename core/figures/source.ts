import type { WordNumber } from './numberWords.ts';
import type { Tokens } from './tokens.ts';
import type { FigureWords } from './words.ts';

/** What every rule of the grammar reads from. */
export interface Source {
  tokens: Tokens;
  words: FigureWords;
  /** Year that two-digit years lie nearest to. */
  year: number;
  /** The number words read last: several rules look at the same ones. */
  lastWords: { index: number; join: boolean; number: WordNumber | null };
}
