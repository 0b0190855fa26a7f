import { reason } from '../reasons.ts';
import type { SearchWay } from '../way.ts';
import { askFeed } from '../wordpress/feed.ts';

/** The feed of the article's own day: the last resort, since it may hold no more than its ten newest. */
export const feedDay: SearchWay = {
  name: 'feedDay',
  kind: 'search',
  through: 'feed',
  async search(article, site, asking) {
    const day = article.publishedAt?.slice(0, 10).replaceAll('-', '');
    if (!day) return null;
    const result = await askFeed(site, asking, { m: day });
    return result.ok ? { ...result, reason: reason('reason.original.listed', {}) } : result;
  },
};
