import { browser } from 'wxt/browser';
import { sendToTab } from './messages/send.ts';
import { loadTab } from './tabStore.ts';
import { showBadge } from './toolbar.ts';
import { bannerFor } from './translatedPages.ts';

/** Brings badge and banner of every open article in line with changed settings. */
export async function refreshTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const state = id === undefined ? null : await loadTab(id);
    if (id === undefined || !state) continue;
    await showBadge(id, state);
    await sendToTab(id, 'banner', { view: await bannerFor(state) });
  }
}
