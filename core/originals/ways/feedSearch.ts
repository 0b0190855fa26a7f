import { reason } from '../reasons.ts';
import type { SearchWay } from '../way.ts';
import { askFeed } from '../wordpress/feed.ts';
import { queryWords } from '../wordpress/queryWords.ts';

/**
 * A search whose results come as a feed, for sites that have closed the WordPress interface: by the best word in the
 * article's month, or by two words where no date is known.
 */
export const feedSearch: SearchWay = {
  name: 'feedSearch',
  kind: 'search',
  through: 'feed',
  async search(article, site, asking) {
    const month = article.publishedAt?.slice(0, 7).replace('-', '');
    const words = queryWords(article, site.translated.from)
      .slice(0, month ? 1 : 2)
      .join(' ');
    if (!words) return null;
    const result = await askFeed(site, asking, { s: words, ...(month ? { m: month } : {}) });
    return result.ok ? { ...result, reason: reason('reason.original.searched', { words }) } : result;
  },
};
