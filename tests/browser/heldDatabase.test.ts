import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { askForOriginal, headingOf, untilAnswer } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { readStores } from './harness/stores.ts';
import { until } from './harness/until.ts';

/** Opens the database as the first version of the extension did, and lets nobody have it. */
async function holdOlder(own: Page): Promise<void> {
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('brontekst');
        deleting.onerror = () => reject(deleting.error);
        deleting.onsuccess = () => {
          const opening = indexedDB.open('brontekst', 1);
          opening.onupgradeneeded = () => {
            const db = opening.result;
            db.createObjectStore('originals', { keyPath: 'translation' }).createIndex('usedAt', 'usedAt');
            db.createObjectStore('switchedOff', { keyPath: ['scope', 'name'] });
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => resolve();
        };
      }),
  );
}

inEachBrowser('a database that an older page holds', (stage) => {
  test('keeps nobody waiting, and is used again when it is free', async () => {
    const { reader } = stage;
    const own = await reader.openExtensionPage('options.html');
    await headingOf(own);
    await holdOlder(own);

    const page = await reader.open(searched.address);
    expect(await (await bannerOf(reader, page)).text()).not.toBe('');
    const popup = await reader.openPopup(page);
    await askForOriginal(popup);
    expect(await popup.evaluate(() => document.querySelector('.compared') !== null)).toBe(true);
    await popup.close();
    await own.close();

    const reading = await reader.openExtensionPage('options.html');
    const second = await reader.openPopup(await reader.open(known.address));
    await untilAnswer(second);
    await until('it is remembered', async () => {
      const { rows } = await readStores(reading);
      return rows.includes(known.address);
    });
  });
});
