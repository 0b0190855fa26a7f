import { originalAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** `link rel="alternate machine-translated-from"` in the page's metadata. */
export const machineTranslatedFrom: PageWay = {
  name: 'machineTranslatedFrom',
  kind: 'page',
  find(article, site) {
    return article.declarations.machineTranslatedFrom.flatMap((link) => {
      const address = originalAddress(link.address, site);
      const reasons = [reason('reason.original.machineTranslatedFrom', {})];
      return address ? [{ address, way: 'machineTranslatedFrom', proof: 'original', reasons }] : [];
    });
  },
};
