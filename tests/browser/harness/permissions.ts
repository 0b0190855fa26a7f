import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

declare const browser: { permissions: { remove(permissions: { origins: string[] }): Promise<boolean> } };
declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(): Promise<{ id: string; name: string }[]>;
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};

/** Takes the extension's hosts away, as a reader does in the browser's own settings. @param own a page of the extension */
export async function withdrawHosts(reader: Reader, own: Page): Promise<void> {
  if (reader.name === 'chromium') return setHostAccess(reader, own, 'ON_CLICK');
  await own.evaluate(() =>
    browser.permissions.remove({ origins: ['https://www.techzine.eu/*', 'https://www.techzine.nl/*'] }),
  );
}

/** Gives them back, where the page itself can't ask. */
export async function giveHostsBack(reader: Reader, own: Page): Promise<void> {
  if (reader.name === 'chromium') await setHostAccess(reader, own, 'ON_ALL_SITES');
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
