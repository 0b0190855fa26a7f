import type { Article } from '../article/article.ts';
import { siteNamed } from '../sites/index.ts';
import type { Candidate } from './candidate.ts';
import { candidatesInPage } from './findOriginal.ts';
import { namedVersions } from './namedVersions.ts';
import { NOTHING_KNOWN } from './way.ts';

/**
 * The originals that a page itself names, and the way by which each was seen. Of a page of no known site an
 * alternate version counts only where it is in the language that was translated from.
 * @param from the original's language, null where nothing tells
 */
export function namedOriginals(article: Article, from: string | null): Pick<Candidate, 'address' | 'way'>[] {
  if (siteNamed(article.site))
    return candidatesInPage(article, NOTHING_KNOWN).map(({ address, way }) => ({ address, way }));
  const named = namedVersions(article, from).filter(({ role }) => role !== 'version');
  return named.map(({ address, way }) => ({ address, way }));
}
