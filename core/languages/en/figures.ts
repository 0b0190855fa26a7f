import type { FigureWords } from '../../figures/words.ts';

/** How English writes figures. */
export const figures: FigureWords = { decimalMark: '.' };
