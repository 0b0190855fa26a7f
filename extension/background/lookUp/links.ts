import type { Article } from '../../../core/article/article.ts';
import { candidatesInPage } from '../../../core/originals/findOriginal.ts';
import { searchPage } from '../../../core/originals/wordpress/searchPage.ts';
import type { OriginalLink } from '../../store/tabState.ts';
import { knowledgeOf } from './knowledge.ts';

/** Where the banner leads, found without any request: the original, what may be it, or the search page of its site. */
export async function linkTo(article: Article, isPrivate: boolean): Promise<OriginalLink | null> {
  const [best] = candidatesInPage(article, await knowledgeOf(article, { isPrivate }));
  if (best) return { address: best.address, kind: best.proof };
  const search = searchPage(article);
  return search === null ? null : { address: search, kind: 'search' };
}
