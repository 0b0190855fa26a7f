import type { Page } from 'puppeteer-core';

/** What the extension calls the browser in its own pages. */
declare const chrome: {
  tabs: { query(query: { url: string }): Promise<{ id?: number }[]> };
};

/** The id of the tab that shows an address, as the extension knows it. @param own any page of the extension */
export function tabIdOf(own: Page, address: string): Promise<number | null> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id ?? null;
  }, address);
}
