import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What the browser's own pages of extensions and of settings may do. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    reload(extensionId: string, options: { failQuietly: boolean }): Promise<void>;
  };
  settingsPrivate: { setPref(name: string, value: number, pageId: string): Promise<boolean> };
};

const EXTENSIONS = 'chrome://extensions';

async function inSettings<T>(browser: Browser, address: string, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto(address);
  const value = await run(page);
  await page.close();
  return value;
}

/** The reader takes the sites away from the extension, or gives them back. */
export function setHosts(browser: Browser, id: string, isAllowed: boolean): Promise<void> {
  return inSettings(browser, EXTENSIONS, (page) =>
    page.evaluate(
      (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      id,
      isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK',
    ),
  );
}

/** The reader chooses the size of text that pages have where they name none. */
export function setTextSize(browser: Browser, pixels: number): Promise<void> {
  return inSettings(browser, 'chrome://settings/appearance', (page) =>
    page.evaluate(async (size) => {
      await chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', size, '');
    }, pixels),
  );
}

/** Ends the extension and starts it anew, as an update does. */
export async function updateExtension(browser: Browser, id: string): Promise<void> {
  const before = browser.targets().find((target) => target.type() === 'service_worker' && target.url().includes(id));
  await inSettings(browser, EXTENSIONS, (page) =>
    page.evaluate(async (extensionId) => {
      // Without it, Chromium leaves an extension from a folder switched off.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
    }, id),
  );
  await until('the new worker runs', () =>
    browser
      .targets()
      .some((target) => target !== before && target.type() === 'service_worker' && target.url().includes(id)),
  );
}
