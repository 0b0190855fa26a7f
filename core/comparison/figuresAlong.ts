import type { Token } from '../text/words.ts';
import type { Side } from './comparison.ts';

/**
 * Finds the figure that a word of a sentence is part of. Words are to be asked for in reading order, as the figures
 * stand, so that a paragraph of figures takes linear time.
 */
export function figuresAlong(figures: readonly Side[]): (token: Token) => Side | undefined {
  let next = 0;
  return ({ start, end }) => {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const figure = figures[next];
    return figure && figure.start < end ? figure : undefined;
  };
}
