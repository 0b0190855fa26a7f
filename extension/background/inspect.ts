import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { siteOf } from '../../core/sites/index.ts';
import { readingSchema } from '../messages/pageChecks.ts';
import { sendToTab } from '../messages/send.ts';
import type { PageSender } from '../messages/senders.ts';
import { requiredHosts } from '../network/hosts.ts';
import { mayRead } from '../network/permissions.ts';
import { pageAddress } from '../pageAddress.ts';
import type { Inspection } from '../store/tabState.ts';
import { loadTab, updateTab } from '../store/tabStore.ts';
import { inspectAny } from './anyPage/inspectAny.ts';
import { compareWithKept } from './anyPage/twoPages.ts';
import { resumeLookUp } from './lookUp/tabLookUps.ts';
import { stateFor } from './translatedPages.ts';

/**
 * What a tab holds, as far as the browser lets Brontekst see its address: on the sites that it may read, and where the
 * reader has just clicked. Reads its page where that was not done yet; asks nothing of the network. At a click, a page is
 * compared with the one that the reader kept.
 * @param isClick the reader has just opened Brontekst on the tab; without that, only pages of known sites are read
 */
export async function inspect(tabId: number, isClick: boolean): Promise<Inspection> {
  const found = await inspectPage(tabId, isClick);
  if (!isClick || found.kind !== 'known') return found;
  return { kind: 'known', state: await compareWithKept(tabId, found.state) };
}

async function inspectPage(tabId: number, isClick: boolean): Promise<Inspection> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const address = tab?.url ? new URL(pageAddress(tab.url)) : null;
  if (tab === null || address === null) return (await missingPermission()) ?? { kind: 'unknown-site' };
  if (!siteOf(address)) return inspectAny({ tabId, address: address.href, isPrivate: tab.incognito }, isClick);
  if (!(await mayRead(address.host))) return { kind: 'permission-missing', host: address.host };
  const state = await loadTab(tabId);
  if (state?.address === address.href) {
    resumeLookUp(tabId, state);
    return { kind: 'known', state };
  }
  return readNow(tabId, { address: address.href, isPrivate: tab.incognito }, tab.status === 'loading');
}

async function readNow(
  tabId: number,
  page: Pick<PageSender, 'address' | 'isPrivate'>,
  isLoading: boolean,
): Promise<Inspection> {
  const answer = await sendToTab(tabId, 'read', {});
  const reading = answer.ok ? v.safeParse(readingSchema, answer.value) : null;
  if (!answer.ok && isLoading) return { kind: 'loading' };
  if (!reading?.success) return { kind: 'reload-page' };
  const fresh = await stateFor(reading.output, page);
  // The page may have told it by itself meanwhile, and a look-up may have begun.
  const state = await updateTab(tabId, (before) => (before?.address === fresh.address ? before : fresh));
  return { kind: 'known', state: state ?? fresh };
}

/** A page whose address is hidden may be on a known site that the reader took the permission for away. */
async function missingPermission(): Promise<Inspection | null> {
  for (const host of requiredHosts) if (!(await mayRead(host))) return { kind: 'permission-missing', host };
  return null;
}
