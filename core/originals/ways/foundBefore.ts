import { originalAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** The original as an earlier look-up proved it. */
export const foundBefore: PageWay = {
  name: 'foundBefore',
  kind: 'page',
  find(_, site, { found }) {
    const address = found === null ? null : originalAddress(found, site);
    const reasons = [reason('reason.original.foundBefore', {})];
    return address ? [{ address, way: 'foundBefore', proof: 'original', reasons }] : [];
  },
};
