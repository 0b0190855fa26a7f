import type { FigureWords } from '../vocabulary/figureWords.ts';

/** Whether a word has the ending of a plural, so that a number before it counts it. */
export function isPlural(word: string, { grammar }: FigureWords): boolean {
  return grammar.pluralEndings?.split(' ').some((ending) => word.endsWith(ending)) ?? false;
}
