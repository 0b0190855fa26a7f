import type { Bound } from '../../figures/figure.ts';
import type { Couple } from './relate.ts';

/** Which side of the figure the true amount lies on. */
const SIDES: Readonly<Record<Bound, 1 | 0 | -1>> = { over: 1, 'at-least': 1, about: 0, under: -1, 'at-most': -1 };

const lastWord = (text: string): string => /(\p{L}+)\s*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

/** Whether the two sides put the true amount on opposite sides of the figure, or one says about and the other exactly. */
export function boundsOpposed({ a, b, languages, before }: Couple): boolean {
  const left = a.bound === undefined ? null : SIDES[a.bound];
  const right = b.bound === undefined ? null : SIDES[b.bound];
  if (left !== null && right !== null) return left * right === -1;
  const exactA = languages.original.checks.figures.exact.has(lastWord(before.a));
  const exactB = languages.translation.checks.figures.exact.has(lastWord(before.b));
  return (left !== null && exactB && !exactA) || (right !== null && exactA && !exactB);
}
