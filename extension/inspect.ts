import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { siteOf } from '../core/article/sites/index.ts';
import { hosts } from './hosts.ts';
import { resumeLookUp } from './lookUps.ts';
import { readingSchema } from './messages/pageChecks.ts';
import { sendToTab } from './messages/send.ts';
import { mayRead } from './permissions.ts';
import type { Inspection, TabState } from './tabState.ts';
import { loadTab, saveTab } from './tabStore.ts';
import { stateFor } from './translatedPages.ts';

/** What a tab holds. Reads its page where that was not done yet; asks nothing of the network. */
export async function inspect(tabId: number): Promise<Inspection> {
  const address = await addressOf(tabId);
  if (address === null || !siteOf(address)) return (await missingPermission()) ?? { kind: 'unknown-site' };
  if (!(await mayRead(address.host))) return { kind: 'permission-missing', host: address.host };
  const state = await loadTab(tabId);
  if (state?.address === address.href) {
    resumeLookUp(tabId, state);
    return { kind: 'known', state };
  }
  return readNow(tabId, address.href);
}

async function readNow(tabId: number, address: string): Promise<Inspection> {
  const answer = await sendToTab(tabId, 'read', {});
  const reading = answer.ok ? v.safeParse(readingSchema, answer.value) : null;
  if (!reading?.success) return { kind: 'reload-page' };
  const state: TabState = await stateFor(reading.output, address);
  await saveTab(tabId, state);
  return { kind: 'known', state };
}

/** A tab's address, as far as the browser lets Brontekst see it: on the sites that it may read. */
async function addressOf(tabId: number): Promise<URL | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ? new URL(tab.url) : null;
}

/** A page whose address is hidden may be on a known site that the reader took the permission for away. */
async function missingPermission(): Promise<Inspection | null> {
  for (const host of hosts) if (!(await mayRead(host))) return { kind: 'permission-missing', host };
  return null;
}
