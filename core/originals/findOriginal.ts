import type { Article } from '../article/article.ts';
import { siteNamed } from '../sites/index.ts';
import type { Candidate } from './candidate.ts';
import { type FindResult, type FindTools, OriginalSearch } from './originalSearch.ts';
import type { Knowledge } from './way.ts';
import { ways } from './ways/index.ts';
import { searchPage } from './wordpress/searchPage.ts';

export type { FindFailure, FindResult, FindTools, Progress } from './originalSearch.ts';

/** Candidates that need no request, for the link that a reader is offered before anything is fetched. */
export function candidatesInPage(article: Article, knowledge: Knowledge): Candidate[] {
  const site = siteNamed(article.site);
  if (!site || article.language !== site.translated.to) return [];
  const tried = ways.filter((way) => knowledge.chosen === null || way.name === 'ownChoice');
  const found = tried.flatMap((way) => (way.kind === 'page' ? way.find(article, site, knowledge) : []));
  return found.sort((a, b) => Number(b.proof === 'original') - Number(a.proof === 'original'));
}

/**
 * Looks for the original of a translation, the cheapest way first, and stops when one is proven. An address that the
 * reader chose is the only one looked at, unless it was chosen long ago and is gone.
 */
export async function findOriginal(article: Article, knowledge: Knowledge, tools: FindTools): Promise<FindResult> {
  const site = siteNamed(article.site);
  if (!site || article.language !== site.translated.to)
    return { candidates: [], original: null, failures: [], searchPage: null };
  const found = await new OriginalSearch(article, site, tools).run(knowledge);
  return { ...found, searchPage: searchPage(article) };
}
