import { browser } from 'wxt/browser';
import type { TabState } from './tabState.ts';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** The state of a tab, null where none is kept. Only the extension's own pages and worker can read this store. */
export async function loadTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return (stored[key] as TabState | undefined) ?? null;
}

export async function saveTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back with a tab's state whenever it changes, until the returned function is called. */
export function watchTab(tabId: number, changed: (state: TabState | null) => void): () => void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) changed((change.newValue as TabState | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
