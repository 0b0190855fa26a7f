import { originalAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** `link rel="alternate" hreflang`: a version in the original's language, but perhaps not what was translated. */
export const hreflang: PageWay = {
  name: 'hreflang',
  kind: 'page',
  find(article, site) {
    return article.declarations.alternates.flatMap((link) => {
      const inLanguage = link.language.split('-', 1)[0]?.toLowerCase() === site.translated.from;
      const address = inLanguage ? originalAddress(link.address, site) : null;
      const reasons = [reason('reason.original.hreflang', {})];
      return address ? [{ address, way: 'hreflang', proof: 'possibly', reasons }] : [];
    });
  },
};
