import { siteNamed } from '../../article/sites/index.ts';
import type { Signal } from '../verdict.ts';

/** The publisher says in a short block at the article's start or end that a machine translated it. */
export const disclaimer: Signal = {
  name: 'disclaimer',
  look({ article }) {
    const site = siteNamed(article.site);
    for (const notice of article.notices) {
      const from = site?.disclaimer(notice);
      if (from) return { signal: 'disclaimer', weight: 0.8, from, seen: notice };
    }
    return null;
  },
};
