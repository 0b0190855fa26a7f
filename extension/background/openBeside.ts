import { browser } from 'wxt/browser';

/** Opens an address next to a tab and in its window, so that what begins in a private window stays there. */
export async function openBeside(tabId: number, url: string): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url, openerTabId: tabId, ...(windowId === undefined ? {} : { windowId }) });
}
