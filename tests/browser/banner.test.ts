import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { html } from '../server/answer.ts';
import { type Banner, bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { headingOf, press, shownFigures, untilAnswer, words } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** Runs in the page: removes the banner for as long as it comes back. Returns how often it did. */
async function removeAlways(): Promise<number> {
  let returns = 0;
  let quietSince = performance.now();
  while (performance.now() - quietSince < 700) {
    const host = document.querySelector('[data-brontekst]');
    if (host) {
      returns += 1;
      quietSince = performance.now();
      host.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return returns;
}

inEachBrowser('the banner', (stage) => {
  const open = async (address = known.address): Promise<{ page: Page; banner: Banner }> => {
    const page = await stage.reader.open(address);
    return { page, banner: await bannerOf(stage.reader, page) };
  };

  /** Opens an article that must have no banner; the popup proves that the page was read. */
  const expectNoBanner = async (address: string) => {
    const page = await stage.reader.open(address);
    const popup = await stage.reader.openPopup(page);
    expect(await headingOf(popup)).toBe(words.say('popup.ask.title.automatic'));
    await popup.close();
    expect(await hasNoBanner(stage.reader, page)).toBe(true);
  };

  test('says what was seen and leads to the original that is known', async () => {
    const { page, banner } = await open();
    const seen = words.say('banner.seen.site.automatic', { language: words.language('nl'), site: 'Techzine' });
    expect(await banner.text()).toContain(seen);
    expect(await banner.link()).toBe(known.original.address);

    const before = await stage.reader.pages();
    await banner.press(words.say('banner.link.original', { language: words.language('nl') }));
    const opened = await until('the original has opened', async () =>
      (await stage.reader.pages()).find((other) => !before.includes(other) && other.url() === known.original.address),
    );
    expect(await opened.evaluate(() => [window.opener, document.referrer])).toEqual([null, expect.any(String)]);
    expect(page.url()).toBe(known.address);
  });

  test('leads to the search of the Dutch site where no original is known', async () => {
    const { banner } = await open(searched.address);
    const link = new URL(await banner.link());
    expect(link.host).toBe('www.techzine.nl');
    expect(link.searchParams.get('s')).toMatch(/\S/);
  });

  test('goes when it is closed and never comes back for this article', async () => {
    const { page, banner } = await open();
    await banner.press(words.say('banner.close'));
    await until('the banner has gone', () => hasNoBanner(stage.reader, page));
    await page.close();

    await stage.reader.terminateBackground();
    await expectNoBanner(known.address);
    await expectNoBanner(`${known.address}#comments`);
    await open(searched.address);
  });

  test('stays away from the whole site when told to, until that is undone in the same place', async () => {
    const { page, banner } = await open();
    await banner.choose(words.say('banner.notOnThisSite'));
    await until('it says so', async () => (await banner.text()).includes(words.say('common.undo')));
    expect(await banner.controls()).toEqual([words.say('common.undo'), words.say('banner.close')]);

    const other = await stage.reader.open(searched.address);
    const popup = await stage.reader.openPopup(other);
    await headingOf(popup);
    await popup.close();
    expect(await hasNoBanner(stage.reader, other)).toBe(true);

    await banner.press(words.say('common.undo'));
    await until('it is as it was', async () => (await banner.text()).includes(words.say('banner.more')));
    await other.reload();
    await bannerOf(stage.reader, other);
    expect(page.url()).toBe(known.address);
  });

  test('stays away from the article alone when told to, until that is undone in the same place', async () => {
    const { page, banner } = await open();
    await banner.choose(words.say('banner.notThisArticle'));
    await until('it says so', async () => (await banner.text()).includes(words.say('banner.articleOff')));
    expect(await banner.controls()).toEqual([words.say('common.undo'), words.say('banner.close')]);
    await open(searched.address);
    await page.bringToFront();
    await banner.press(words.say('common.undo'));
    await until('it is as it was', async () => (await banner.text()).includes(words.say('banner.more')));
  });

  test('stays away from an article whatever newsletter leads to it', async () => {
    const fromNewsletter = `${known.address}?utm_source=newsletter&mc_eid=1`;
    const fromAnother = `${known.address}?utm_source=another`;
    for (const address of [fromNewsletter, fromAnother]) stage.reader.server.serve(address, html(known.html));
    const { banner } = await open(fromNewsletter);
    await banner.choose(words.say('banner.notThisArticle'));
    await until('it says so', async () => (await banner.text()).includes(words.say('banner.articleOff')));
    await expectNoBanner(known.address);
    await expectNoBanner(fromAnother);
  });

  test('outlives a new body, comes back when it is removed, and gives up in the end', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      document.body = document.body.cloneNode(true) as HTMLBodyElement;
    });
    await bannerOf(stage.reader, page);
    const remove = () => page.evaluate(() => document.querySelector('[data-brontekst]')?.remove());
    const isThere = () => page.evaluate(() => document.querySelector('[data-brontekst]') !== null);
    await remove();
    await until('it is back', isThere);
    expect(await page.evaluate(removeAlways), 'it was there, and came back twice more').toBe(3);
    expect(await isThere(), 'then the page has its way').toBe(false);
  });

  test('goes and comes with the switches in the popup, and the badge with it', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    // A true popup would close when the page is looked at.
    const own = await stage.reader.openExtensionPage('options.html');
    const popup = await stage.reader.openExtensionPage(`popup.html?tab=${await tabIdOf(own, known.address)}`);
    await headingOf(popup);
    for (const name of [words.say('popup.here.article'), words.say('popup.here.site', { site: 'Techzine' })]) {
      await popup.bringToFront();
      await press(popup, name);
      await until('the banner is gone', () => hasNoBanner(stage.reader, page));
      await until('the badge says so', async () => (await stage.reader.badge(page)) === '–');
      await press(popup, name);
      // It slides in only where it is seen.
      await page.bringToFront();
      await bannerOf(stage.reader, page);
      await until('the badge is back', async () => (await stage.reader.badge(page)) === '•');
    }
  });

  test('is absent in print', async () => {
    // Firefox has no way to ask for the look of print over its remote protocol.
    if (stage.reader.name === 'firefox') return;
    const { page, banner } = await open();
    await page.emulateMediaType('print');
    const isSeen = () => banner.root.evaluate((shadow) => shadow.querySelector('section')?.checkVisibility() ?? true);
    expect(await isSeen()).toBe(false);
    await page.emulateMediaType('screen');
    expect(await isSeen()).toBe(true);
  });

  test('is deaf to clicks that the page makes', async () => {
    const { page, banner } = await open(searched.address);
    const before = await banner.controls();
    await banner.root.evaluate((shadow) => {
      for (const button of shadow.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      return null;
    });
    await page.evaluate(() => {
      for (const element of document.documentElement.children) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    expect(await banner.controls()).toEqual(before);
    await page.reload();
    await bannerOf(stage.reader, page);
    expect(stage.reader.server.requests.filter(({ host }) => host === 'www.techzine.nl')).toEqual([]);
  });

  test('is out of the page’s reach', async () => {
    const { page } = await open();
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => element.shadowRoot)
        .concat([...document.querySelectorAll('[src*="extension:"], [href*="extension:"]')])
        .map((element) => element.outerHTML),
    );
    expect(found).toEqual([]);
  });

  test('stands in a page whose own policy allows nothing', async () => {
    const address = new URL('?strict', known.address).href;
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" };
    stage.reader.server.serve(address, html(known.html, 200, headers));
    stage.expectProblems(
      ({ text }) => text.includes('Content Security Policy') || text.includes('Content-Security-Policy'),
    );
    const { banner } = await open(address);
    const { top, bottom } = await banner.box();
    expect(bottom - top).toBeLessThan(60);
    expect(bottom).toBeCloseTo(800, 1);
  });

  test('leaves nothing behind in the page’s own storage', async () => {
    const { page } = await open();
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
  });

  test('opens the comparison when the reader asks it to', async () => {
    const { banner } = await open();
    await banner.press(words.say('banner.compare'));
    await until('the original was fetched', () =>
      stage.reader.server.requests.some(({ host }) => host === 'www.techzine.nl'),
    );
    // The true popup of Firefox can't be looked into.
    if (stage.reader.name === 'firefox') return;
    const popup = await until('the popup has opened', async () =>
      (await stage.reader.pages()).find((other) => other.url().endsWith('/popup.html')),
    );
    await untilAnswer(popup);
    expect(await shownFigures(popup)).toHaveLength(known.expected.figures.length);
  });
});
