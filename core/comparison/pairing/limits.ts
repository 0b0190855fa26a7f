import type { Bound } from '../../figures/figure.ts';
import { keysIn } from '../../languages/keysIn.ts';
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
const deniedInstead = ({ a, b, languages: { original, translation }, beside }: Couple): boolean =>
  (denies(a.text, original) && denies(beside.b.before, translation)) ||
  (denies(b.text, translation) && denies(beside.a.before, original));

const hinting = new WeakMap<Language, ReadonlySet<string>>();

/** The words of a language that may say, apart from a figure, that it is the least. */
function hintsOf(language: Language): ReadonlySet<string> {
  const there = hinting.get(language);
  if (there) return there;
  const { bounds, boundsAfter, comparisons } = language.figures;
  const limits = ['over', 'at-least'] as const;
  const all = limits.flatMap((limit) => [bounds[limit], boundsAfter[limit] ?? '', comparisons[limit] ?? '']);
  const keys = [...keysIn(all.join(' ').replaceAll('_', ' '))];
  const hints = new Set(keys.filter((key) => !language.sentences.functionWords.has(key)));
  hinting.set(language, hints);
  return hints;
}

/**
 * Whether the translation gives an exact amount for the least of it: six dead, for at least six. An emphatic 'no fewer
 * than' may go, and one 'at least' may be said of two amounts; what is the most of an amount is often left open.
 */
function leastLost({ a, b, languages: { original, translation }, beside }: Couple): boolean {
  if (a.bound !== 'at-least' || denies(a.text, original)) return false;
  if ((b.bound !== undefined && b.bound !== 'about') || beside.b.bounds.has('at-least')) return false;
  const hints = hintsOf(translation);
  return ![...beside.b.words].some((word) => hints.has(word));
}

/** Whether the words right before a figure compare with it on the other side of a bound: barely three days, over three days. */
function comparedOpposite(bound: Bound, before: string, { figures, sentences }: Language): boolean {
  const opposite = SIDES[bound] < 0 ? 'over' : 'under';
  const [last] = tokenise(before, 0, sentences.clitics).slice(-1);
  return SIDES[bound] !== 0 && last !== undefined && keysIn(figures.comparisons[opposite] ?? '').has(last.key);
}

/** Whether the two sides put the true amount on opposite sides of the figure, one says about and the other exactly, or the least is lost. */
export function boundsOpposed(couple: Couple): boolean {
  const { a, b, languages, beside } = couple;
  if (leastLost(couple)) return true;
  if (a.bound === undefined && b.bound === undefined) return false;
  if (a.bound === undefined)
    return (
      endsExact(beside.a.before, languages.original) ||
      (b.bound !== undefined && comparedOpposite(b.bound, beside.a.before, languages.original))
    );
  if (b.bound === undefined)
    return (
      endsExact(beside.b.before, languages.translation) ||
      comparedOpposite(a.bound, beside.b.before, languages.translation)
    );
  return Math.abs(SIDES[a.bound] - SIDES[b.bound]) === 2 && !deniedInstead(couple);
}
