import { browser } from 'wxt/browser';
import { type RepairedSettings, readSettings, type Settings, storedForm } from './settings.ts';

export const KEY = 'settings';

/** The reader's settings, repaired where what was stored is damaged; the standard ones where storage fails. */
export async function loadSettings(): Promise<RepairedSettings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return readSettings(stored[KEY]);
  } catch {
    return readSettings(undefined);
  }
}

/** Stores the settings. Returns false where the browser refuses to store. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: storedForm(settings) });
    return true;
  } catch {
    return false;
  }
}

/** Calls back with the settings whenever they change, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(readSettings(changes[KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
