import type { WordNumber } from './numbers/wordNumber.ts';
import type { FigureWords } from './vocabulary/figureWords.ts';
import type { FigureTokens } from './vocabulary/vocabulary.ts';

/** What every rule of the grammar reads from. */
export interface Source {
  tokens: FigureTokens;
  words: FigureWords;
  /** Year that two-digit years lie nearest to. */
  year: number;
  /** The number words read last: several rules look at the same ones. */
  lastWords: { index: number; join: boolean; number: WordNumber | null };
}
