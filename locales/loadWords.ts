import { type Catalogue, en } from './en.ts';
import { type Locale, localeFor } from './locales.ts';
import { type Words, wordsOf } from './wordsOf.ts';

/** English comes with every page, because it defines the keys; the others are fetched where they are wanted. */
const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => en,
  nl: async () => (await import('./nl.ts')).nl,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
};

/** The words for a setting of the interface's language, without the other languages' catalogues; see `localeFor`. */
export async function loadWords(setting: 'browser' | Locale, browserLanguages: readonly string[]): Promise<Words> {
  const locale = localeFor(setting, browserLanguages);
  return wordsOf(locale, await catalogues[locale](), browserLanguages);
}
