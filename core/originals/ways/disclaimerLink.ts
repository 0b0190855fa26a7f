import { originalAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** A link in the disclaimer to an article of the original's edition. */
export const disclaimerLink: PageWay = {
  name: 'disclaimerLink',
  kind: 'page',
  find(article, site) {
    return article.links.flatMap((link) => {
      const address = link.place === 'notice' ? originalAddress(link.address, site) : null;
      if (!address) return [];
      const proof = site.finding.link?.test(link.text) ? 'original' : 'possibly';
      return [{ address, way: 'disclaimerLink', proof, reasons: [reason('reason.original.disclaimerLink', {})] }];
    });
  },
};
