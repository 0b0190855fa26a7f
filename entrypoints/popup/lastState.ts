import { browser } from 'wxt/browser';
import { pageAddress } from '../../extension/pageAddress.ts';
import type { TabState } from '../../extension/store/tabState.ts';
import { loadTab } from '../../extension/store/tabStore.ts';

/**
 * What was last known of the page in a tab; null where that was another page. It takes no answer of the background,
 * which may have to start first, so that the popup can paint a result at once.
 */
export async function lastState(tabId: number): Promise<TabState | null> {
  const [tab, state] = await Promise.all([browser.tabs.get(tabId).catch(() => null), loadTab(tabId)]);
  return tab?.url && state?.address === pageAddress(tab.url) ? state : null;
}
