import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { dutch } from './nl/index.ts';

/** Every language that the engine reads. */
export const languages: readonly Language[] = [dutch, english, german, french];

/** The language of a BCP 47 tag, whatever its region (`nl-BE` is Dutch); null where the engine doesn't read it. */
export function findLanguage(tag: string): Language | null {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return languages.find((language) => language.tag === primary) ?? null;
}
