import { browser } from 'wxt/browser';
import { inBackground } from '../../inBackground.ts';
import { mayRead } from '../../network/permissions.ts';
import { keepPage, loadKept } from '../../store/session/keptPage.ts';
import { inspect } from '../inspect.ts';
import { openBeside } from '../openBeside.ts';
import { keepTab } from './twoPages.ts';

/**
 * Keeps the page of a tab and opens another version of it beside, behind that tab.
 * @returns the id of the version's tab
 */
export async function openToCompare(tabId: number, address: string): Promise<number | null> {
  const opened = await openBeside(tabId, address, false);
  if (opened === undefined) return null;
  await keepTab(tabId, opened);
  await compareOpened(opened);
  return opened;
}

/** Compares what was opened so as soon as it is there and its host is given, whichever comes last. */
export function followOpened(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') inBackground(compareOpened(tabId));
  });
  browser.permissions.onAdded.addListener(() => inBackground(compareAllOpened()));
}

async function compareAllOpened(): Promise<void> {
  for (const isPrivate of [false, true]) {
    const kept = await loadKept(isPrivate);
    if (kept?.opened) await compareOpened(kept.opened.tabId);
  }
}

/** It is read once, as at a click: the reader's click opened it. What can't be read or compared is shown to him. */
async function compareOpened(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.status !== 'complete' || !tab.url?.startsWith('https:')) return;
  const kept = await loadKept(tab.incognito);
  const isWanted = kept?.opened?.tabId === tabId && !kept.opened.isRead;
  if (!isWanted || !(await mayRead(new URL(tab.url).hostname))) return;
  await keepPage({ ...kept, opened: { tabId, isRead: true } });
  const found = await inspect(tabId, true);
  if (found.kind !== 'known') await browser.tabs.update(tabId, { active: true });
}
