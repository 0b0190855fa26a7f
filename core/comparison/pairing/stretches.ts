import { keysIn } from '../../languages/keysIn.ts';
import type { Language } from '../../languages/language.ts';
import { tokenise } from '../../text/words.ts';
import type { Couple } from './couple.ts';

type Stretch = 'begin' | 'middle' | 'end';

interface Words {
  stretches: ReadonlyMap<string, Stretch>;
  /** What may stand between them and the period: of the month of. */
  between: ReadonlySet<string>;
}

const known = new WeakMap<Language, Words>();

function wordsOf(language: Language): Words {
  const there = known.get(language);
  if (there) return there;
  const { flags, units } = language.figures;
  const stretches = new Map<string, Stretch>();
  for (const stretch of ['begin', 'middle', 'end'] as const)
    for (const key of language.checks.figures.stretches[stretch]) stretches.set(key, stretch);
  const between = keysIn([flags.of, flags.definite, units.month, units.year].join(' '));
  known.set(language, { stretches, between });
  return { stretches, between };
}

/** Words between a stretch and its period at most: at the end of the month of. */
const MOST_BETWEEN = 4;

/** Which part of a period the words before it say: early, mid-, at the end of the. */
function stretchBefore(before: string, language: Language): Stretch | null {
  const { stretches, between } = wordsOf(language);
  for (const { key } of tokenise(before, 0, language.sentences.clitics)
    .slice(-MOST_BETWEEN - 1)
    .reverse()) {
    const stretch = stretches.get(key);
    if (stretch) return stretch;
    if (!between.has(key)) return null;
  }
  return null;
}

/** Whether the two sides mean another part of one period: Mitte der Neunziger (in the mid-nineties), in the early nineties. */
export function stretchesDiffer({ languages, beside }: Couple): boolean {
  const ours = stretchBefore(beside.a.before, languages.original);
  const theirs = ours && stretchBefore(beside.b.before, languages.translation);
  return theirs !== null && ours !== theirs;
}
