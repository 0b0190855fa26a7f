import { browser } from 'wxt/browser';

/** Opens the popup on a tab; where the browser refuses that outside a click on the toolbar, as a page of its own. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.get(tabId);
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
  }
}
