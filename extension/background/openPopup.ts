import { browser } from 'wxt/browser';
import { openBeside } from './openBeside.ts';

/**
 * Opens the popup on a tab; where the browser refuses that outside a click on the toolbar, as a page of its own.
 * Chromium has no place for such a page in a private window, and would open it in another.
 */
export async function openPopup(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return;
  const { windowId, incognito } = tab;
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    if (incognito && !import.meta.env.FIREFOX) return;
    await openBeside(tabId, browser.runtime.getURL(`/popup.html?tab=${tabId}`));
  }
}
