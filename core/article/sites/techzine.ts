import { ARTICLE, techzinePages } from '../pageRules/techzine.ts';
import type { Site } from '../site.ts';

const HOSTS: Record<string, string> = { nl: 'www.techzine.nl', en: 'www.techzine.eu' };

function onEdition(language: string, path: string, query: Record<string, string> = {}): string | null {
  const host = HOSTS[language];
  if (!host) return null;
  const search = new URLSearchParams(query).toString();
  return `https://${host}${path}${search && '?'}${search}`;
}

/** Techzine: news for the technology trade, a Dutch and an English edition on one WordPress theme. */
export const techzine: Site = {
  ...techzinePages,
  fetchHosts: ['www.techzine.eu', 'www.techzine.nl'],
  pageParameters: [],
  idOf: (url) => ARTICLE.exec(url.pathname)?.[2] ?? null,

  searchPage: (language, words) => onEdition(language, '/', { s: words.join(' ') }),
  restBase: (language) => onEdition(language, '/wp-json/wp/v2/'),
  feed: (language, query) => onEdition(language, '/', { ...query, feed: 'rss2' }),
};
