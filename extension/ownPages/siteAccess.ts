import { browser } from 'wxt/browser';
import { hosts, requiredHosts } from '../network/hosts.ts';
import { givenHosts, mayRead } from '../network/permissions.ts';

/** A host, and whether the browser lets Brontekst read it now. */
export interface SiteAccess {
  host: string;
  isGranted: boolean;
  /** `opened`: one of no known site, of which a page that is opened to be compared is read at once. */
  kind: 'required' | 'optional' | 'opened';
}

/** The hosts that Brontekst reads, and those that the reader gave besides. */
export async function siteAccess(): Promise<SiteAccess[]> {
  const known = hosts.map(async (host): Promise<SiteAccess> => {
    const kind = requiredHosts.includes(host) ? 'required' : 'optional';
    return { host, isGranted: await mayRead(host), kind };
  });
  const opened = (await givenHosts()).map((host): SiteAccess => ({ host, isGranted: true, kind: 'opened' }));
  return [...(await Promise.all(known)), ...opened];
}

/** Calls back whenever a permission is given or withdrawn, until the returned function is called. */
export function watchSiteAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
