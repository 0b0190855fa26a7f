import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { headingOf, press, words } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

const HERE = words.say('popup.here.openOriginal', { site: 'Techzine' });

inEachBrowser('always opening the original', (stage) => {
  // The page itself tells: of one that comes back from Firefox's cache the driver hears nothing.
  const shown = (page: Page) => page.evaluate(() => location.href).catch(() => '');
  const untilAt = (page: Page, address: string) =>
    until(`the tab shows ${address}`, async () => (await shown(page)) === address).catch(async (error: unknown) => {
      throw new Error(`The tab shows ${await shown(page)}.`, { cause: error });
    });

  test('leads a tab there, once: who goes back stays; the options undo it', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    const popup = await stage.reader.openPopup(page);
    await press(popup, HERE);
    // The box is ticked at once; what it says beside it is what is stored.
    await until('it is on', async () => {
      const said = await popup.evaluate(() => [...document.querySelectorAll('.here__state')].at(-1)?.textContent);
      return said === words.say('value.on');
    });
    await popup.close();
    expect(page.url(), 'the page in front of the reader stays').toBe(known.address);

    const other = await stage.reader.open('https://www.techzine.eu/');
    await other.goto(known.address).catch(() => undefined);
    await untilAt(other, known.original.address);
    await other.evaluate(() => history.back());
    await untilAt(other, known.address);
    await bannerOf(stage.reader, other);
    await other.evaluate(() => {
      document.body.id = 'before';
      location.reload();
    });
    const isNew = () => other.evaluate(() => document.body.id !== 'before').catch(() => false);
    await until('the page was loaded anew', isNew);
    await bannerOf(stage.reader, other);
    expect(await shown(other), 'it is not led again').toBe(known.address);

    const unknown = await stage.reader.open(searched.address);
    await bannerOf(stage.reader, unknown);
    expect(unknown.url(), 'where the original must be searched first, nobody is led').toBe(searched.address);
    expect(stage.reader.server.requests.filter(({ path }) => path.includes('wp-json'))).toEqual([]);

    const options = await stage.reader.openExtensionPage('options.html');
    await headingOf(options);
    await press(options, 'Techzine');
    await until('it is off', () =>
      options.evaluate(() => ![...document.querySelectorAll<HTMLInputElement>('.kinds input')][0]?.checked),
    );
    const again = await stage.reader.open(known.address);
    await bannerOf(stage.reader, again);
    expect(again.url()).toBe(known.address);
  });
});
