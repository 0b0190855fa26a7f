import { postsInFeed } from '../feed.ts';
import { queryWords } from '../queryWords.ts';
import { reason } from '../reasons.ts';
import type { SearchWay } from '../way.ts';
import { articleOf } from '../wordpress.ts';

/** Feeds know no days, so two words keep the newest articles of one company from being all that is seen. */
const WORDS = 2;

/** A search whose results come as a feed, for sites that have closed the WordPress interface. */
export const feedSearch: SearchWay = {
  name: 'feedSearch',
  kind: 'search',
  through: 'feed',
  async search(article, site, fetch) {
    const words = queryWords(article, site.translated.from).slice(0, WORDS);
    const address = words.length > 0 ? site.searchFeed(site.translated.from, words) : null;
    if (!address) return null;
    const result = await fetch({ address, type: 'feed' });
    if (!result.ok) return result;
    const posts = postsInFeed(result.text);
    if (!posts) return { ok: false, failure: 'server-error' };
    const hits = posts.flatMap(({ post, whole }) => {
      const found = articleOf(post, site);
      return found ? [{ article: found, whole }] : [];
    });
    return { ok: true, hits, reason: reason('reason.original.searched', { words: words.join(' ') }) };
  },
};
