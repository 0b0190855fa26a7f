import { browser } from 'wxt/browser';
import { packTab, unpackTab } from './packedTab.ts';
import type { TabState } from './tabState.ts';

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** The last change under way for each tab, so that changes come one after the other and none is lost. */
const changes = new Map<number, Promise<unknown>>();

/** The state of a tab, null where none is kept. Only the extension's own pages and worker can read this store. */
export async function loadTab(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return unpackTab(stored[key]);
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
  const forget = () => changes.get(tabId) === done && changes.delete(tabId);
  done.then(forget, forget);
  return done;
}

/** Where the store is full, the comparisons of other tabs make room: each can be made again. */
async function save(tabId: number, state: TabState): Promise<void> {
  const entry = { [keyOf(tabId)]: packTab(state) };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await browser.storage.session.set(await emptiedOthers(tabId));
    await browser.storage.session.set(entry);
  }
}

async function emptiedOthers(tabId: number): Promise<Record<string, string>> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const others = Object.entries(all).flatMap(([key, packed]) => {
    const other = key.startsWith(PREFIX) && key !== keyOf(tabId) ? unpackTab(packed) : null;
    return other?.lookUp.phase === 'compared' ? [[key, packTab({ ...other, lookUp: { phase: 'idle' } })] as const] : [];
  });
  return Object.fromEntries(others);
}

/** Calls back with a tab's state whenever it changes, until the returned function is called. */
export function watchTab(tabId: number, changed: (state: TabState | null) => void): () => void {
  const key = keyOf(tabId);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) changed(unpackTab(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
