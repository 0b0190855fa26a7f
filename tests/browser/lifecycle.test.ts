import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import {
  allAgree,
  askForOriginal,
  headingOf,
  press,
  shownFigures,
  untilAnswer,
  untilHeading,
  words,
} from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { readStores } from './harness/stores.ts';
import { until } from './harness/until.ts';

const DUTCH = 'www.techzine.nl';
const ASK = words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' });

inEachBrowser('the life of a tab', (stage) => {
  const dutchRequests = () => stage.reader.server.requests.filter(({ host }) => host === DUTCH);
  /** Asks for an original that never comes. */
  const askInVain = async (page: Page): Promise<Page> => {
    stage.reader.server.fail('slow', ({ host }) => host === DUTCH);
    const popup = await stage.reader.openPopup(page);
    await press(popup, ASK);
    await until('the original was asked for', () => dutchRequests().length > 0);
    return popup;
  };
  const figuresOf = async (popup: Page) => {
    await untilAnswer(popup);
    return (await shownFigures(popup)).length;
  };

  test('offline in the middle: it says so, and goes on when asked again', async () => {
    stage.reader.server.fail('no-connection', ({ host }) => host === DUTCH);
    const page = await stage.reader.open(known.address);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    const said = await popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    expect(said).toContain(words.say('failure.offline.what', { host: 'techzine.nl' }));
    stage.reader.server.reset();
    await press(popup, words.say('common.retry'));
    await untilHeading(popup, allAgree(known.expected.figures.length));
  });

  test('closed in the middle: the request ends and nothing of it is kept', async () => {
    const own = await stage.reader.openExtensionPage('options.html');
    await headingOf(own);
    const page = await stage.reader.open(known.address);
    const popup = await askInVain(page);
    await popup.close();
    await page.close();
    await until('it is forgotten', async () => {
      const { session, rows, disk } = await readStores(own);
      return ![session, rows, disk].join().includes(new URL(known.address).pathname);
    });
  });

  test('two tabs in two windows: each tells of its own article', async () => {
    const first = await stage.reader.open(known.address);
    const second = await first.browser().newPage({ type: 'window' });
    await second.goto(searched.address);
    const own = await stage.reader.openExtensionPage('options.html');
    const popupOf = async (address: string) =>
      stage.reader.openExtensionPage(`popup.html?tab=${await tabIdOf(own, address)}`);
    const ofFirst = await popupOf(known.address);
    await press(ofFirst, ASK);
    expect(await figuresOf(ofFirst)).toBe(known.expected.figures.length);
    const ofSecond = await popupOf(searched.address);
    expect(await figuresOf(ofSecond)).toBe(searched.expected.figures.length);
    expect(await figuresOf(ofFirst)).toBe(known.expected.figures.length);
    await second.close();
  });

  test('reloaded in the middle: it begins anew', async () => {
    const page = await stage.reader.open(known.address);
    await (await askInVain(page)).close();
    await page.reload();
    stage.reader.server.reset();
    expect(await figuresOf(await stage.reader.openPopup(page))).toBe(known.expected.figures.length);
  });

  test('back and forward: banner and answer are those of the page that is shown', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    await page.goto(searched.address);
    await bannerOf(stage.reader, page);
    // A page that comes from the browser's cache never reports that it has loaded.
    const go = async (by: number, address: string) => {
      await page.evaluate((steps) => history.go(steps), by);
      await until('that page is shown', () => page.evaluate((to) => location.href === to, address).catch(() => false));
    };
    await go(-1, known.address);
    expect(await (await bannerOf(stage.reader, page)).link()).toBe(known.original.address);
    await go(1, searched.address);
    const link = await (await bannerOf(stage.reader, page)).link();
    expect(new URL(link).searchParams.get('s')).toMatch(/\S/);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    expect(await figuresOf(popup)).toBe(searched.expected.figures.length);
  });

  test('gone on to another article in place: nothing of the old one stays', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    const goTo = (address: string, html: string) =>
      page.evaluate(
        (to, body) => {
          const next = new DOMParser().parseFromString(body, 'text/html');
          document.head.replaceWith(next.head);
          document.body.replaceWith(next.body);
          history.pushState({}, '', to);
        },
        address,
        html,
      );
    await goTo(searched.address, searched.html);
    await until('the banner is that of the next article', async () =>
      (await (await bannerOf(stage.reader, page)).link()).includes('?s='),
    );
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    expect(await figuresOf(popup)).toBe(searched.expected.figures.length);
    await popup.close();
    await goTo(`https://www.techzine.eu/`, '<title>Techzine</title><h1>Techzine</h1>');
    await until('there is no banner where there is no article', () => hasNoBanner(stage.reader, page));
  });

  test('gone on to the next of several articles in one page: banner and answer are those of the one that is read', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    const goOn = (address: string, index: number) =>
      page.evaluate(
        (to, at) => {
          document.querySelectorAll('h1')[at]?.scrollIntoView({ behavior: 'instant' });
          history.pushState({}, '', to);
        },
        address,
        index,
      );
    await page.evaluate((body) => {
      const next = new DOMParser().parseFromString(body, 'text/html').querySelector('main');
      if (next) document.querySelector('main')?.after(next);
    }, searched.html);
    await goOn(searched.address, 1);
    await until('the banner is that of the next article', async () =>
      (await (await bannerOf(stage.reader, page)).link()).includes('?s='),
    );
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    expect(await figuresOf(popup)).toBe(searched.expected.figures.length);
    await popup.close();
    await goOn(known.address, 0);
    await until('the banner is that of the first again', async () =>
      (await bannerOf(stage.reader, page)).link().then((link) => link === known.original.address),
    );
  });

  test('gone on by address before the next article is there: what still stands there is not taken for it', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    await page.evaluate((to) => history.pushState({}, '', to), searched.address);
    await until('the banner has gone', () => hasNoBanner(stage.reader, page));
    await page.evaluate((body) => {
      document.body.replaceWith(new DOMParser().parseFromString(body, 'text/html').body);
    }, searched.html);
    expect(await (await bannerOf(stage.reader, page)).link()).toContain('?s=');
  });

  test('translated by the browser after it was read: it is no longer the publisher’s, until that is undone', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    await page.evaluate(() => {
      document.documentElement.classList.add('translated-ltr');
    });
    await until('the banner has gone', () => hasNoBanner(stage.reader, page));
    const popup = await stage.reader.openPopup(page);
    await untilHeading(popup, words.say('popup.browser.title'));
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => document.documentElement.classList.remove('translated-ltr'));
    await bannerOf(stage.reader, page);
  });
});
