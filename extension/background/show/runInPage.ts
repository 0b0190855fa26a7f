import { browser } from 'wxt/browser';

/**
 * Runs one of the scripts that wait for the reader in the page of a tab. Whoever wants it sees for himself whether it came:
 * a page that is closed or left while it is on the way is no fault.
 */
export async function runInPage(tabId: number, file: '/marks.js' | '/read-along.js' | '/clicked.js'): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true }).catch(() => undefined);
}
