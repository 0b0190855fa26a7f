import { browser } from 'wxt/browser';
import { pageAddress } from '../../pageAddress.ts';
import { loadSettings } from '../../store/settings/load.ts';
import type { TabState } from '../../store/tabState.ts';
import { type Badge, badgeOf } from '../../views/badge.ts';
import { currentWords, wordsFor } from './currentWords.ts';

/** Shows a tab's state in the toolbar, unless the tab has gone on to another page or was closed. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || pageAddress(tab.url) !== state.address) return;
  const { settings } = await loadSettings();
  await show(tabId, badgeOf(state, settings, await wordsFor(state)));
}

/** What was shown of a page that a tab has left in place stays there else. */
export async function clearBadge(tabId: number): Promise<void> {
  const { settings } = await loadSettings();
  await show(tabId, badgeOf(null, settings, await currentWords()));
}

async function show(tabId: number, { text, title, color }: Badge): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
