import { browser } from 'wxt/browser';

/** The version whose news the reader has not looked at. */
const KEY = 'news';

/** After an update, what is new is told by a dot alone, until the reader has looked. */
export async function announceNews(previousVersion: string | undefined): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if (version !== previousVersion) await browser.storage.local.set({ [KEY]: version });
}

/** Whether there is something new that the reader has not looked at. */
export async function hasNews(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return stored[KEY] === browser.runtime.getManifest().version;
}

/** The reader has looked. */
export async function seeNews(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
