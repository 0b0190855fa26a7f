import { browser } from 'wxt/browser';

const KEY = 'introduced';

/** Whether the reader has pressed the first popup's button once, so that opening the popup is the asking. */
export async function isIntroduced(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return stored[KEY] === true;
}

/** Remembers it, unless the button was pressed for a tab in a private window: from there nothing is written to disk. */
export async function rememberIntroduction(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.incognito === false) await browser.storage.local.set({ [KEY]: true });
}
