import { browser } from 'wxt/browser';

/** Opens an address next to a tab and in its window, so that what begins in a private window stays there. */
export async function openBeside(tabId: number, url: string): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url, openerTabId: tabId, ...(windowId === undefined ? {} : { windowId }) });
}

/** Opens the page on which a reader compares texts of his own, next to a tab where there is one. */
export async function openTwoTexts(tabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL('/two-texts.html');
  if (tabId === undefined) await browser.tabs.create({ url });
  else await openBeside(tabId, url);
}
