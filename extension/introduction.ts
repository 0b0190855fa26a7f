import { browser } from 'wxt/browser';

const KEY = 'introduced';

/** Whether the reader has pressed the first popup's button once, so that opening the popup is the asking. */
export async function isIntroduced(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return stored[KEY] === true;
}

export async function rememberIntroduction(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true });
}
