import { franc } from 'franc';
import type { Guess } from './language.ts';

/** franc names languages by ISO 639-3, everything else here by BCP 47. The package holds franc's models of these alone. */
export const CODES: Record<string, string> = { nl: 'nld', en: 'eng' };

/** The likeliest of some languages, by franc; `und` where it can't tell. Too large for a page: background and Node only. */
export const guessLanguage: Guess = (text, only) => {
  const code = franc(text, { only: only.flatMap((tag) => CODES[tag] ?? []), minLength: 20 });
  return only.find((tag) => CODES[tag] === code) ?? 'und';
};
