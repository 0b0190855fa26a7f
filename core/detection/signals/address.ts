import { siteNamed } from '../../article/sites/index.ts';
import type { Signal } from '../verdict.ts';

/** The section in the address was translated by machine, or is known to be native. */
export const address: Signal = {
  name: 'address',
  look({ article }) {
    const site = siteNamed(article.site);
    if (!site || article.language !== site.translated.to || !URL.canParse(article.address)) return null;
    const translated = site.isTranslatedSection(new URL(article.address));
    return { signal: 'address', weight: translated ? 0.1 : -0.1, seen: article.address };
  },
};
