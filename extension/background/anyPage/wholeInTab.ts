import type { Article } from '../../../core/article/article.ts';
import { holdingAgainst } from '../../../core/article/parsing/wholePage.ts';
import { siteNamed } from '../../../core/sites/index.ts';
import { inSlices } from '../../inSlices.ts';
import { sourceOf } from './readTab.ts';

/**
 * The article that a known site's page in a tab was read as, said to be cut where the page tells that there is more of it:
 * its script reads by its site's rules alone, so that no page has to load the general reader. A page that can't be looked
 * at, or not in time, stays as it was read.
 */
export async function wholeInTab(tabId: number, article: Article, stopped: AbortSignal): Promise<Article> {
  const site = siteNamed(article.site);
  const source = site && (await Promise.race([sourceOf(tabId), ended(stopped)]));
  if (!site || !source || typeof source === 'string') return article;
  return (await inSlices(holdingAgainst(source.html, article, site.reading), stopped)) ?? article;
}

function ended(stopped: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (stopped.aborted) resolve(null);
    stopped.addEventListener('abort', () => resolve(null), { once: true });
  });
}
