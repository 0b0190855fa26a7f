import { browser } from 'wxt/browser';

/** Opens the popup; where the browser refuses that outside a click on the toolbar, the side-by-side page of the tab. */
export async function openPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/side-by-side.html?tab=${tabId}`) });
  }
}
