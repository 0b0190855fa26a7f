import type { Article } from '../../article/article.ts';
import { siteNamed } from '../../sites/index.ts';
import { searchAddress } from './addresses.ts';
import { queryWords } from './queryWords.ts';

/** A search needs all its words to be there, and each may have changed: more than two find nothing. */
const WORDS = 2;

/** Address of the original site's own search page with two good words; null where none is known. */
export function searchPage(article: Article): string | null {
  const site = siteNamed(article.site);
  if (!site) return null;
  const { from } = site.translated;
  const words = queryWords(article, from).slice(0, WORDS);
  return searchAddress(site, from, words.length > 0 ? words : wordsOfTitle(article.title));
}

/** Where no name is left: the longest words of the title, as they may be names after all. */
function wordsOfTitle(title: string): string[] {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort((a, b) => b.length - a.length).slice(0, 1);
}
