import { browser } from 'wxt/browser';

/**
 * Runs the script of the marks in the page of a tab, which waits for it and sees for itself whether it came: a page that
 * is closed or left while it is on the way is no fault.
 */
export async function loadMarks(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting
    .executeScript({ target, files: ['/marks.js'], injectImmediately: true })
    .catch(() => undefined);
}
