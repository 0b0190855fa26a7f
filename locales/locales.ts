/** The languages of the interface; the first is the one shown where none fits the reader's languages. */
export const locales = ['en', 'nl', 'de', 'fr'] as const;
export type Locale = (typeof locales)[number];

/**
 * The locale that a setting means.
 *
 * @param setting a locale, or `browser` for the first of the browser's languages that there is a catalogue for
 * @param browserLanguages BCP 47 tags, the preferred first, as `navigator.languages` has them
 */
export function localeFor(setting: 'browser' | Locale, browserLanguages: readonly string[]): Locale {
  if (setting !== 'browser') return setting;
  for (const tag of browserLanguages) {
    const language = tag.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return locales[0];
}
