import type { FigureWords } from '../../figures/words.ts';

/** How Dutch writes figures. */
export const figures: FigureWords = { decimalMark: ',' };
