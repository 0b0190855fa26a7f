import type { Page } from 'puppeteer-core';
import { hostPatterns, hostsBeside, requiredHosts } from '../../../extension/network/hosts.ts';
import { patternOf } from '../../../extension/network/patterns.ts';
import { shownHost } from '../../../locales/shownHost.ts';
import { press, words } from './popup.ts';
import type { Reader } from './reader.ts';

declare const browser: { permissions: { remove(permissions: { origins: string[] }): Promise<boolean> } };
declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; name: string }[]>;
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

/** The hosts of an address and of the others of its site, as match patterns. */
export function patternsBeside(address: string): string[] {
  return hostsBeside(new URL(address).host).map(patternOf);
}

/** Takes the extension's hosts away, as a reader does in the browser's own settings. @param own a page of the extension */
export async function withdrawHosts(reader: Reader, own: Page): Promise<void> {
  if (reader.name === 'chromium') return setHostAccess(reader, own, 'ON_CLICK');
  await own.evaluate((origins) => browser.permissions.remove({ origins }), hostPatterns);
}

/** Gives them back: by the options' own buttons in Firefox, by its settings in Chromium, which asks in a window of its own. */
export async function giveHostsBack(reader: Reader, options: Page): Promise<void> {
  if (reader.name === 'chromium') return setHostAccess(reader, options, 'ON_ALL_SITES');
  // One question gives all hosts of a site.
  const [first = ''] = requiredHosts;
  await press(options, words.say('options.sites.grantLabel', { host: shownHost(`https://${first}/`) }));
}

async function setHostAccess(reader: Reader, own: Page, hostAccess: string): Promise<void> {
  const extensionId = new URL(own.url()).host;
  const settings = await reader.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (id, access) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
    extensionId,
    hostAccess,
  );
  await settings.close();
  await own.bringToFront();
}
