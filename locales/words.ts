import { de } from './de.ts';
import { type Catalogue, en } from './en.ts';
import { fr } from './fr.ts';
import { type Locale, localeFor } from './locales.ts';
import { nl } from './nl.ts';
import { type Words, wordsOf } from './wordsOf.ts';

export type { Locale } from './locales.ts';
export type { ValuesFor, Words } from './wordsOf.ts';

/** One catalogue a locale, all of them at once: for Node and the tests. A page takes `loadWords`, the background `backgroundWordsFor`. */
export const catalogues = { en, nl, de, fr } satisfies Record<Locale, Catalogue>;

/** The words for a setting of the interface's language; see `localeFor`. */
export function wordsFor(setting: 'browser' | Locale, browserLanguages: readonly string[]): Words {
  const locale = localeFor(setting, browserLanguages);
  return wordsOf(locale, catalogues[locale], browserLanguages);
}
