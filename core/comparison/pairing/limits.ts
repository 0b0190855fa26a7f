import { tokenise } from '../../alignment/tokens.ts';
import type { Bound } from '../../figures/figure.ts';
import type { Language } from '../../languages/language.ts';
import type { Couple } from './relate.ts';

/** Which side of the figure the true amount lies on. */
const SIDES: Readonly<Record<Bound, 1 | 0 | -1>> = { over: 1, 'at-least': 1, about: 0, under: -1, 'at-most': -1 };

const lastWord = (text: string): string => /(\p{L}+)\s*$/u.exec(text)?.[1]?.toLowerCase() ?? '';

const denies = (text: string, language: Language): boolean =>
  tokenise(text).some(({ key }) => language.checks.negation.denies(key));

/** 'Niet meer dan' beside 'need not … more than': the denial stands in the limit on one side, before it on the other. */
function deniedInstead({ a, b, languages, before }: Couple): boolean {
  const ours = languages.original;
  const theirs = languages.translation;
  const inside = [denies(a.text, ours), denies(b.text, theirs)];
  return inside[0] !== inside[1] && (inside[0] ? denies(before.b, theirs) : denies(before.a, ours));
}

/** Whether the two sides put the true amount on opposite sides of the figure, or one says about and the other exactly. */
export function boundsOpposed(couple: Couple): boolean {
  const { a, b, languages, before } = couple;
  const left = a.bound === undefined ? null : SIDES[a.bound];
  const right = b.bound === undefined ? null : SIDES[b.bound];
  if (left === null && right === null) return false;
  if (left !== null && right !== null) return left * right === -1 && !deniedInstead(couple);
  const exactA = languages.original.checks.figures.exact.has(lastWord(before.a));
  const exactB = languages.translation.checks.figures.exact.has(lastWord(before.b));
  return (left !== null && exactB && !exactA) || (right !== null && exactA && !exactB);
}
