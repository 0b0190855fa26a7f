import { originalAddress } from '../addressRule.ts';
import { knownOriginal } from '../knownPairs.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** The table of pairs that comes with Brontekst. */
export const knownPairs: PageWay = {
  name: 'knownPairs',
  kind: 'page',
  find(article, site, { pairs }) {
    const known = knownOriginal(article, pairs);
    const address = known && originalAddress(known, site);
    const reasons = [reason('reason.original.knownPairs', {})];
    return address ? [{ address, way: 'knownPairs', proof: 'original', reasons }] : [];
  },
};
