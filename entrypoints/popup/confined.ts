import { browser } from 'wxt/browser';
import { openBeside } from '../../extension/background/openBeside.ts';
import { inBackground } from '../../extension/inBackground.ts';

/**
 * Whether a tab is in a private window and this page is not, as with every popup in Chromium: all that the page opens
 * by itself would stand in an ordinary window and in its history.
 */
export async function isConfined(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return (tab?.incognito ?? false) && !browser.extension.inIncognitoContext;
}

/** Lets the links of this page open in the window of a tab. */
export function openLinksBeside(tabId: number): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target]') : null;
    if (!link) return;
    event.preventDefault();
    inBackground(openBeside(tabId, link.href));
  });
}
