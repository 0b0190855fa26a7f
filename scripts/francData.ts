import { pathToFileURL } from 'node:url';

/** Models by script and language, as franc keeps them: trigrams joined by bars, the most frequent first. */
export type Models = Record<string, Record<string, string>>;

/** The models of some languages alone. @param languages ISO 639-3 codes */
export function modelsOf(languages: readonly string[], models: Models): Models {
  const kept = Object.entries(models).map(([script, byLanguage]): [string, Record<string, string>] => [
    script,
    Object.fromEntries(Object.entries(byLanguage).filter(([language]) => languages.includes(language))),
  ]);
  return Object.fromEntries(kept.filter(([, byLanguage]) => Object.keys(byLanguage).length > 0));
}

/**
 * Leaves the models of all other languages out of the bundle. franc is only ever asked about these, so its answers stay
 * the same; its 163 models would be a third of the package.
 */
export function francData(languages: readonly string[]) {
  return {
    name: 'franc-data',
    load: async (path: string): Promise<string | null> => {
      if (!/\/franc\/data\.js$/.test(path)) return null;
      const { data }: { data: Models } = await import(pathToFileURL(path).href);
      return `export const data = ${JSON.stringify(modelsOf(languages, data))};`;
    },
  };
}
