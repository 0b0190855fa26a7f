import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { askForOriginal, words } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** What the extension calls the browser in its own pages. */
declare const chrome: { runtime: { sendMessage(envelope: object): Promise<unknown> } };

inEachBrowser('quiet', (stage) => {
  const badge = (page: Page) => stage.reader.badge(page);
  /** What the popup's switch sends. */
  const keepQuiet = async (page: Page, scope: 'site' | 'article', off: boolean) => {
    const own = await stage.reader.openExtensionPage('options.html');
    const tabId = await tabIdOf(own, page.url());
    await own.evaluate((envelope) => chrome.runtime.sendMessage(envelope), {
      name: 'switch',
      body: { tabId, scope, off },
    });
    await own.close();
    await page.bringToFront();
  };

  test('on an article shows on the badge, and is undone from elsewhere too', async () => {
    const page = await stage.reader.open(searched.address);
    const banner = await bannerOf(stage.reader, page);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    await popup.close();
    await until('it says what came of it', async () =>
      (await banner.text()).includes(words.say('banner.differs.original', { count: 1 })),
    );
    await until('the badge counts', async () => (await badge(page)) === '1');

    await banner.choose(words.say('banner.notThisArticle'));
    await until('the badge says so', async () => (await badge(page)) === '–');
    await keepQuiet(page, 'article', false);
    await until('the badge counts again', async () => (await badge(page)) === '1');
    const again = await bannerOf(stage.reader, page);
    await until('the banner is as it was', async () => (await again.controls()).includes(words.say('banner.more')));
    expect(await again.controls()).toContain(words.say('panel.next'));
  });

  test('on a site is asked for and undone from elsewhere, in every tab', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    const other = await stage.reader.open(searched.address);
    await bannerOf(stage.reader, other);
    await keepQuiet(page, 'site', true);
    for (const each of [page, other]) {
      await until('the banner has gone', () => hasNoBanner(stage.reader, each));
      await until('the badge says so', async () => (await badge(each)) === '–');
    }
    await keepQuiet(page, 'site', false);
    for (const each of [page, other]) {
      await bannerOf(stage.reader, each);
      await until('the badge is as it was', async () => (await badge(each)) === '•');
    }
  });

  test('ends the leading to an original that is gone', async () => {
    const page = await stage.reader.open(known.address);
    const banner = await bannerOf(stage.reader, page);
    expect(await banner.link()).toBe(known.original.address);
    stage.reader.server.fail('missing', ({ host }) => host === 'www.techzine.nl');
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    await popup.close();
    await until('it leads to the search', async () => (await banner.link()).includes('?s='));
    await page.reload();
    expect(await (await bannerOf(stage.reader, page)).link()).toContain('?s=');
  });
});
