import { reason } from '../reasons.ts';
import type { SearchWay } from '../way.ts';
import { askPosts, daysAround } from '../wordpress/wordpress.ts';

/** Days before and after the translation's date, and articles asked for: the most that WordPress gives at once. */
const DAYS = 1;
const MOST = 100;

/** All articles of the days around over the WordPress interface: finds those whose names were all mistranslated. */
export const restDays: SearchWay = {
  name: 'restDays',
  kind: 'search',
  through: 'rest',
  async search(article, site, asking) {
    const days = daysAround(article.publishedAt, DAYS);
    if (!days) return null;
    const result = await askPosts(site, asking, days, MOST);
    return result.ok ? { ...result, reason: reason('reason.original.listed', {}) } : result;
  },
};
