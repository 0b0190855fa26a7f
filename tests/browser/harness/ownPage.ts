import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

/** What the extension calls the browser in its own pages. */
declare const chrome: {
  tabs: {
    query(query: { url?: string }): Promise<{ id?: number; url?: string; incognito: boolean }[]>;
    sendMessage(tabId: number, envelope: object, options: { frameId: number }): Promise<{ value: unknown }>;
  };
};

/** The id of the tab that shows an address, as the extension knows it. @param own any page of the extension */
export function tabIdOf(own: Page, address: string): Promise<number | null> {
  return own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id ?? null;
  }, address);
}

/** The addresses that stand in the tabs of ordinary or of private windows. @param own any page of the extension */
export function addressesIn(own: Page, windows: 'ordinary' | 'private'): Promise<string[]> {
  return own.evaluate(async (isPrivate) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ incognito }) => incognito === isPrivate).map(({ url }) => url ?? '');
  }, windows === 'private');
}

/** Sends what Brontekst's own pages and its background send to a page. Returns the answer's value. */
export async function tellPage(reader: Reader, page: Page, name: string, body: object): Promise<unknown> {
  const own = await reader.openExtensionPage('options.html');
  const tabId = await tabIdOf(own, page.url());
  const answer = await own.evaluate(
    (id, envelope) => chrome.tabs.sendMessage(id ?? -1, envelope, { frameId: 0 }),
    tabId,
    { name, body },
  );
  await own.close();
  await page.bringToFront();
  return answer.value;
}
