import { browser } from 'wxt/browser';
import { patternOf } from './patterns.ts';

/** Whether the reader lets Brontekst read this host now; Firefox's readers can withdraw it at any time. */
export function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** Asks the reader for a host. Only from a click in a full page: in Firefox the question opens under a popup. */
export function askToRead(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}
