import type { Bound } from '../../figures/figure.ts';
import type { Language } from '../../languages/language.ts';
import { tokenise } from '../../text/words.ts';
import type { Couple } from './couple.ts';

/** Which side of the figure the true amount lies on. */
const SIDES: Readonly<Record<Bound, 1 | 0 | -1>> = { over: 1, 'at-least': 1, about: 0, under: -1, 'at-most': -1 };

const denies = (text: string, language: Language): boolean =>
  tokenise(text, 0, language.sentences.clitics).some(language.checks.negation.denies);

/** Whether the words before a figure end in one that says it is exact. */
const endsExact = (before: string, language: Language): boolean =>
  tokenise(before, 0, language.sentences.clitics)
    .slice(-1)
    .some(({ key }) => language.checks.figures.exact.has(key));

/** 'Niet meer dan' beside 'need not … more than': the denial stands in the limit on one side, before it on the other. */
const deniedInstead = ({ a, b, languages: { original, translation }, before }: Couple): boolean =>
  (denies(a.text, original) && denies(before.b, translation)) ||
  (denies(b.text, translation) && denies(before.a, original));

/** Whether the two sides put the true amount on opposite sides of the figure, or one says about and the other exactly. */
export function boundsOpposed(couple: Couple): boolean {
  const { a, b, languages, before } = couple;
  if (a.bound === undefined) return b.bound !== undefined && endsExact(before.a, languages.original);
  if (b.bound === undefined) return endsExact(before.b, languages.translation);
  return Math.abs(SIDES[a.bound] - SIDES[b.bound]) === 2 && !deniedInstead(couple);
}
