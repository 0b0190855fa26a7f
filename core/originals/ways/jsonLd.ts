import { originalAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** JSON-LD `translationOfWork` in the page's metadata. */
export const jsonLd: PageWay = {
  name: 'jsonLd',
  kind: 'page',
  find(article, site) {
    return article.declarations.translationOf.flatMap((work) => {
      const address = originalAddress(work.address, site);
      const reasons = [reason('reason.original.jsonLd', {})];
      return address ? [{ address, way: 'jsonLd', proof: 'original', reasons }] : [];
    });
  },
};
