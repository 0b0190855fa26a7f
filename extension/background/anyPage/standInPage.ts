import { sendToTab } from '../../messages/send.ts';
import type { TabState } from '../../store/tabState.ts';
import { bannerFor } from '../show/bannerFor.ts';
import { runInPage } from '../show/runInPage.ts';
import { showState } from '../show/showState.ts';

/**
 * Shows in a page of no known site, at the reader's click, what is known of it: its script comes by that click, and goes
 * with the page.
 */
export async function standInPage(tabId: number, state: TabState): Promise<void> {
  const { address, reading } = state;
  const stand = () => sendToTab(tabId, 'stand', { address, reading });
  const isThere = await stand();
  if (!isThere.ok) {
    await runInPage(tabId, '/clicked.js');
    await stand();
  }
  await showState(tabId, state);
  await sendToTab(tabId, 'banner', { address, view: await bannerFor(state) });
}
