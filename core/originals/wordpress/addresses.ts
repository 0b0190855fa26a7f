import type { Site } from '../../sites/site.ts';

/** An address on the edition of a language; null where WordPress does not answer for it. */
function onEdition(site: Site, language: string, path: string, query: Record<string, string> = {}): string | null {
  const home = site.finding.wordpress?.[language];
  if (home === undefined) return null;
  const search = new URLSearchParams(query).toString();
  return `${home}${path}${search && '?'}${search}`;
}

/** Address of the interface (`wp/v2`) of the edition of a language, with a slash at its end. */
export function restBase(site: Site, language: string): string | null {
  return onEdition(site, language, 'wp-json/wp/v2/');
}

/** Address of a feed (RSS 2.0) of what WordPress finds by these parameters, in the edition of a language. */
export function feedAddress(site: Site, language: string, query: Record<string, string>): string | null {
  return onEdition(site, language, '', { ...query, feed: 'rss2' });
}

/** Address of the site's own search page for these words, in the edition of a language. */
export function searchAddress(site: Site, language: string, words: string[]): string | null {
  return onEdition(site, language, '', { s: words.join(' ') });
}
