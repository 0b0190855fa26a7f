import { franc } from 'franc';
import { languages } from '../languages/index.ts';
import type { Guess } from './language.ts';

const codes = new Map(languages.map(({ tag, code }) => [tag, code]));

/**
 * The likeliest of some languages, by franc, whose models of the engine's languages alone the package holds; `und` where
 * it can't tell. Too large for a page: background and Node only.
 */
export const guessLanguage: Guess = (text, only) => {
  const code = franc(text, { only: only.flatMap((tag) => codes.get(tag) ?? []), minLength: 20 });
  return only.find((tag) => codes.get(tag) === code) ?? 'und';
};
