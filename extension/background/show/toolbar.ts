import { browser } from 'wxt/browser';
import { pageAddress } from '../../pageAddress.ts';
import { loadSettings } from '../../store/settings/load.ts';
import type { TabState } from '../../store/tabState.ts';
import { badgeOf } from '../../views/badge.ts';
import { currentWords } from './currentWords.ts';

/** Shows a tab's state in the toolbar, unless the tab has gone on to another page or was closed. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || pageAddress(tab.url) !== state.address) return;
  const { settings } = await loadSettings();
  const { text, title, color } = badgeOf(state, settings, await currentWords());
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
