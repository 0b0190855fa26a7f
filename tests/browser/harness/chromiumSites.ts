import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ANY_SITE } from '../../../extension/network/patterns.ts';
import { updateExtension } from './chromiumSettings.ts';
import { until } from './until.ts';

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  permissions: { remove(change: { origins: string[] }): Promise<boolean> };
};

/** Sites that are given by a click of the reader's own. */
export interface OptionalSites {
  set(patterns: string[], isOn: boolean): Promise<void>;
}

/**
 * Chromium asks in a window that no test can answer, but leaves what an extension has where an update makes it optional.
 * So it is started once as if it had all of them at installation, and then gives the others back.
 */
export function optionalSites(browser: Browser, id: string, folder: string): OptionalSites {
  const file = join(folder, 'manifest.json');
  const text = readFileSync(file, 'utf8');
  const { optional_host_permissions: optional = [], ...manifest } = JSON.parse(text);
  const sites: string[] = optional.filter((pattern: string) => pattern !== ANY_SITE);
  const giveAll = async (patterns: string[]) => {
    writeFileSync(
      file,
      JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...sites, ...patterns] }),
    );
    await updateExtension(browser, id);
    writeFileSync(file, text);
    await updateExtension(browser, id);
  };
  const giveBack = async (patterns: string[], kept: string[]) => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.evaluate((origins) => chrome.permissions.remove({ origins }), patterns);
    const given = () =>
      page.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches).sort(),
      );
    const wanted = kept
      .filter((pattern) => sites.includes(pattern))
      .sort()
      .join();
    await until('the background has followed', async () => (await given()).join() === wanted);
    await page.close();
  };
  return {
    set: async (patterns, isOn) => {
      if (isOn) await giveAll(patterns);
      const others = sites.filter((pattern) => !patterns.includes(pattern));
      await giveBack(isOn ? others : patterns, isOn ? patterns : []);
    },
  };
}
