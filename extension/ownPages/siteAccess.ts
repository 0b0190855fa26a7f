import { browser } from 'wxt/browser';
import { hosts } from '../network/hosts.ts';
import { mayRead } from '../network/permissions.ts';

/** The hosts that Brontekst reads, and whether the browser lets it now. */
export function siteAccess(): Promise<{ host: string; isGranted: boolean }[]> {
  return Promise.all(hosts.map(async (host) => ({ host, isGranted: await mayRead(host) })));
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
