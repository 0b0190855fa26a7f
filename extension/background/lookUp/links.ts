import type { Article } from '../../../core/article/article.ts';
import { candidatesInPage } from '../../../core/originals/findOriginal.ts';
import { searchPage } from '../../../core/originals/wordpress/searchPage.ts';
import type { OriginalLink } from '../../store/tabState.ts';
import { isGone } from './goneOriginals.ts';
import { knowledgeOf } from './knowledge.ts';

/** Where the banner leads, found without any request: the original, what may be it, or the search page of its site. */
export async function linkTo(article: Article, isPrivate: boolean): Promise<OriginalLink | null> {
  for (const { address, proof } of candidatesInPage(article, await knowledgeOf(article, { isPrivate })))
    if (!(await isGone(address, isPrivate))) return { address, kind: proof };
  const search = searchPage(article);
  return search === null ? null : { address: search, kind: 'search' };
}
