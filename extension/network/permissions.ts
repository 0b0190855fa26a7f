import { browser } from 'wxt/browser';
import { hostPatterns, hostsBeside } from './hosts.ts';
import { patternOf } from './patterns.ts';

/** Whether the reader lets Brontekst read this host now; Firefox's readers can withdraw it at any time. */
export function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** Lets the browser ask the reader for a host and the others of its site, in one question. Only from a click. */
export function askToRead(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: hostsBeside(host).map(patternOf) });
}

/** The same for the host of any page; false where the page can't be asked for. */
export async function askToReadPage(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && browser.permissions.request({ origins: [patternOf(hostname)] });
}

/** Gives a host and the others of its site back. */
export function giveBack(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: hostsBeside(host).map(patternOf) });
}

/** Hosts of no known site that the reader gave, to have their pages compared at once. */
export async function givenHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const others = origins.filter((pattern) => !hostPatterns.includes(pattern));
  return others.flatMap((pattern) => /^https:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? []);
}
