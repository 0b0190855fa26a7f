import { typedAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** The address that the reader picked or pasted. It is taken, but not called the original without proof. */
export const ownChoice: PageWay = {
  name: 'ownChoice',
  kind: 'page',
  find(_, site, { chosen }) {
    const address = chosen === null ? null : typedAddress(chosen, site);
    const reasons = [reason('reason.original.ownChoice', {})];
    return address ? [{ address, way: 'ownChoice', proof: 'possibly', reasons }] : [];
  },
};
