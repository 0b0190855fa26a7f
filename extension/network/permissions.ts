import { browser } from 'wxt/browser';
import { hostsBeside } from './hosts.ts';
import { patternOf } from './patterns.ts';

/** Whether the reader lets Brontekst read this host now; Firefox's readers can withdraw it at any time. */
export function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** Lets the browser ask the reader for a host and the others of its site, in one question. Only from a click. */
export function askToRead(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: hostsBeside(host).map(patternOf) });
}
