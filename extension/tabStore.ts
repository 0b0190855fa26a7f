import { browser } from 'wxt/browser';
import type { TabState } from './tabState.ts';

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** The last change under way for each tab, so that changes come one after the other and none is lost. */
const changes = new Map<number, Promise<unknown>>();

/** The state of a tab, null where none is kept. Only the extension's own pages and worker can read this store. */
export async function loadTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored: Record<string, TabState | undefined> = await browser.storage.session.get(key);
  return stored[key] ?? null;
}

/**
 * Changes the state of a tab. Changes of one tab never overlap.
 * @param change the new state from the present one; null forgets the tab
 * @returns the new state
 */
export function updateTab(
  tabId: number,
  change: (state: TabState | null) => TabState | null,
): Promise<TabState | null> {
  const work = async () => {
    const before = await loadTab(tabId);
    const after = change(before);
    if (after === null) await browser.storage.session.remove(keyOf(tabId));
    else if (after !== before) await save(tabId, after);
    return after;
  };
  const done = (changes.get(tabId) ?? Promise.resolve()).then(work, work);
  changes.set(tabId, done);
  return done;
}

/** Where the store is full, the comparisons of other tabs make room: each can be made again. */
async function save(tabId: number, state: TabState): Promise<void> {
  const entry = { [keyOf(tabId)]: state };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const all: Record<string, TabState> = await browser.storage.session.get(null);
    const others = Object.entries(all).filter(([key]) => key.startsWith(PREFIX) && key !== keyOf(tabId));
    const emptied = others.map(([key, other]) => [key, { ...other, lookUp: { phase: 'idle' } }]);
    await browser.storage.session.set(Object.fromEntries(emptied));
    await browser.storage.session.set(entry);
  }
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
