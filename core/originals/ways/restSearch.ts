import { reason } from '../reasons.ts';
import type { SearchWay } from '../way.ts';
import { queryWords } from '../wordpress/queryWords.ts';
import { askPosts, daysAround } from '../wordpress/wordpress.ts';

/** Days before and after the translation's date, and articles asked for. */
const DAYS = 3;
const MOST = 30;

/** A search over the WordPress interface: by the best word in the days around, or by two words where no date is known. */
export const restSearch: SearchWay = {
  name: 'restSearch',
  kind: 'search',
  through: 'rest',
  async search(article, site, asking) {
    const days = daysAround(article.publishedAt, DAYS);
    const words = queryWords(article, site.translated.from)
      .slice(0, days ? 1 : 2)
      .join(' ');
    if (!words) return null;
    const result = await askPosts(site, asking, { search: words, ...days, orderby: 'relevance' }, MOST);
    return result.ok ? { ...result, reason: reason('reason.original.searched', { words }) } : result;
  },
};
