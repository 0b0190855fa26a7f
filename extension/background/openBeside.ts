import { browser } from 'wxt/browser';

/**
 * Opens an address next to a tab and in its window, so that what begins in a private window stays there.
 * @param isShown in front of that tab
 * @returns the id of its tab
 */
export async function openBeside(tabId: number, url: string, isShown = true): Promise<number | undefined> {
  const { windowId } = await browser.tabs.get(tabId);
  const place = { openerTabId: tabId, ...(windowId === undefined ? {} : { windowId }) };
  const opened = await browser.tabs.create({ url, ...place, ...(isShown ? {} : { active: false }) });
  return opened.id;
}

/** Opens the page on which a reader compares texts of his own, next to a tab where there is one. */
export async function openTwoTexts(tabId: number | undefined): Promise<void> {
  const url = browser.runtime.getURL('/two-texts.html');
  if (tabId === undefined) await browser.tabs.create({ url });
  else await openBeside(tabId, url);
}
