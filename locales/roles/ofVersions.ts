import type { Locale } from '../locales.ts';
import { versions as de } from './de.ts';
import { versions as en } from './en.ts';
import { versions as fr } from './fr.ts';
import { versions as nl } from './nl.ts';

const roles: Record<Locale, readonly (readonly [string, string])[]> = { en, nl, de, fr };

/**
 * A line of the catalogue as it is said of two versions of which nothing tells which came first: where it speaks of
 * translation and original, it speaks of this version and the other one. What is filled in stays as it is.
 */
export function ofVersions(line: string, locale: Locale): string {
  const pairs = roles[locale];
  const alternatives = pairs.map(([role]) => role.replace(/[{}]/g, '\\$&')).join('|');
  const said = new RegExp(`(?<![\\p{L}{])(?:${alternatives})(?![\\p{L}}])`, 'giu');
  return line.replace(said, (found) => {
    const [, version = found] = pairs.find(([role]) => role.toLowerCase() === found.toLowerCase()) ?? [];
    return startsLine(found) ? version.charAt(0).toUpperCase() + version.slice(1) : version;
  });
}

/** Nouns of German have capitals wherever they stand. */
function startsLine(found: string): boolean {
  return /^\p{Lu}/u.test(found);
}
