import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dutch, english, servePages } from './harness/anyPages.ts';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { addressesIn, tabIdOf } from './harness/ownPage.ts';
import { askForOriginal, headingOf, press, untilAnswer, untilHeading, words } from './harness/popup.ts';
import { searched } from './harness/samples.ts';
import { readStores } from './harness/stores.ts';
import { until } from './harness/until.ts';

declare const chrome: { storage: { session: { clear(): Promise<void> } } };

/** What would tell that the article was read. */
const traces = [
  new URL(searched.address).pathname,
  new URL(searched.original.address).pathname,
  searched.expected.translation.title,
  searched.expected.original.title,
];

inEachBrowser(
  'a private window',
  (stage, name) => {
    /** Reads the article, compares it and closes its banner, then tells what is stored. */
    const readAndStore = async (open: (address: string) => Promise<Page>) => {
      // In a private window, a page of the extension would see databases of its own.
      const own = await stage.reader.openExtensionPage('options.html');
      await headingOf(own);
      const page = await open(searched.address);
      const banner = await bannerOf(stage.reader, page);
      const popup = await stage.reader.openExtensionPage(`popup.html?tab=${await tabIdOf(own, searched.address)}`);
      await askForOriginal(popup);
      await popup.close();
      await banner.press(words.say('banner.close'));
      await until('the banner has gone', () => hasNoBanner(stage.reader, page));
      const isNoted = async () => {
        const { session, rows } = await readStores(own);
        return [session, rows].join().includes('"scope":"article"');
      };
      await until('it is noted that the banner was closed', isNoted);
      const stores = await readStores(own);
      await page.close();
      return stores;
    };
    const tracesIn = (text: string) => traces.filter((trace) => text.includes(trace));

    test('leaves nothing of what was read on the disk', async () => {
      const stores = await readAndStore(stage.reader.openPrivate);
      expect(Object.entries(stores.databases).filter(([, rows]) => rows > 0)).toEqual([]);
      expect(tracesIn(stores.disk + stores.rows)).toEqual([]);
      expect(tracesIn(stores.session), 'it is kept for the session').not.toEqual([]);
    });

    test('keeps what is opened from it', async () => {
      const own = await stage.reader.openExtensionPage('options.html');
      await headingOf(own);
      const before = await addressesIn(own, 'ordinary');
      const page = await stage.reader.openPrivate(searched.address);
      await bannerOf(stage.reader, page);
      const popup = await stage.reader.openPopup(page);
      await askForOriginal(popup);
      if (name === 'chromium') {
        // It opens pages of an extension in ordinary windows alone.
        expect(await popup.evaluate(() => document.body.innerText)).toContain(words.say('popup.confined'));
      } else {
        await press(popup, words.say('popup.sideBySide'));
        await until('both stand side by side', async () => {
          const addresses = await addressesIn(own, 'private');
          return addresses.some((address) => address.includes('side-by-side'));
        });
        await popup.bringToFront();
      }
      const link = await popup.$('.original__title');
      await link?.click();
      await until('the original is open', async () =>
        (await addressesIn(own, 'private')).includes(searched.original.address),
      );
      expect(await addressesIn(own, 'ordinary')).toEqual(before);
      expect((await readStores(own)).disk).toBe('[{},{},[]]');
      await stage.reader.closePrivate();
    });

    test('is not shown side by side in any other window', async () => {
      const own = await stage.reader.openExtensionPage('options.html');
      const page = await stage.reader.openPrivate(searched.address);
      await bannerOf(stage.reader, page);
      const popup = await stage.reader.openPopup(page);
      await askForOriginal(popup);
      await popup.close();
      const id = await tabIdOf(own, searched.address);
      await own.evaluate((tab) => void setTimeout(() => location.assign(`side-by-side.html?tab=${tab}`)), id);
      const heading = () => own.evaluate(() => document.querySelector('h1')?.textContent).catch(() => undefined);
      await until('it says so', async () => (await heading()) === words.say('sideBySide.gone.title'));
      await stage.reader.closePrivate();
    });

    test('has pages of its own that are kept to be compared, and offers none of another window’s', async () => {
      servePages(stage.reader.server);
      const { say } = words;
      const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);
      const own = await stage.reader.openExtensionPage('options.html');
      await headingOf(own);
      const keep = async (page: Page) => {
        const popup = await stage.reader.click(page);
        await press(popup, say('keep.button'));
        await until('it is kept', async () => (await textOf(popup)).includes(say('keep.this')));
        await popup.close().catch(() => undefined);
      };
      /** What the popup says at a click, after it had the time to compare. */
      const readAlone = async (page: Page, title: string) => {
        const popup = await stage.reader.click(page);
        await untilHeading(popup, say('anyPage.native.title', { title }));
        expect(await textOf(popup)).not.toContain(say('keep.drop'));
        await popup.close().catch(() => undefined);
      };

      await keep(await stage.reader.open(english));
      await readAlone(await stage.reader.openPrivate(dutch), 'Veerboot vaart zonder bemanning');
      await stage.reader.closePrivate();
      await own.evaluate(() => chrome.storage.session.clear());

      await keep(await stage.reader.openPrivate(english));
      const stores = await readStores(own);
      expect(stores.session, 'it is kept for the session').toMatch(/ferry/i);
      expect(stores.disk + stores.rows).not.toMatch(/ferry|veerboot/i);
      if (name === 'chromium') await readAlone(await stage.reader.open(dutch), 'Veerboot vaart zonder bemanning');
      const compared = await stage.reader.click(await stage.reader.openPrivate(dutch));
      await untilAnswer(compared);
      const after = await readStores(own);
      expect(after.disk + after.rows).not.toMatch(/ferry|veerboot/i);
      await stage.reader.closePrivate();
      await until('nothing of it is left', async () => !/ferry/i.test((await readStores(own)).session));
    });

    /** So that the first test means something. */
    test('differs from any other window, which is remembered', async () => {
      const stores = await readAndStore(stage.reader.open);
      expect(tracesIn(stores.rows)).not.toEqual([]);
    });
  },
  { inPrivate: true },
);
