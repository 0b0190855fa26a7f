import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { allAgree, askForOriginal, headingOf, press, untilHeading, words } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

inEachBrowser('the side-by-side page', (stage) => {
  const { expected } = known;
  const pair = { translation: expected.translation.address, original: expected.original.address };
  const query = `?${new URLSearchParams(pair)}`;

  /** The comparison of an article, made in its popup, in a page of its own; the article is left open. */
  const compare = async (address: string): Promise<{ article: Page; page: Page }> => {
    const article = await stage.reader.open(address);
    const popup = await stage.reader.openPopup(article);
    await askForOriginal(popup);
    await popup.close();
    const options = await stage.reader.openExtensionPage('options.html');
    const page = await stage.reader.openExtensionPage(`side-by-side.html?tab=${await tabIdOf(options, address)}`);
    await options.close();
    await untilRows(page);
    return { article, page };
  };
  const untilRows = (page: Page) =>
    until('the rows are there', () => page.evaluate(() => document.querySelectorAll('.row').length > 0));
  const reopen = (search: string) => stage.reader.openExtensionPage(`side-by-side.html${search}`);
  const asked = () => stage.reader.server.requests.map(({ host }) => host);

  test('has an address that shows it again when the article has been closed', async () => {
    const { article, page } = await compare(known.address);
    const search = await page.evaluate(() => location.search);
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual(pair);
    await until('the comparison is kept', () =>
      page.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).includes('kept-comparisons')),
    );
    await article.close();
    stage.reader.server.requests.length = 0;
    const again = await reopen(search);
    await untilRows(again);
    expect(asked()).toEqual([]);
  });

  test('asks nobody when it is opened after the browser’s restart, until the reader says so', async () => {
    const page = await reopen(query);
    await untilHeading(page, words.say('sideBySide.again.title'));
    expect(asked()).toEqual([]);
    await press(page, words.say('sideBySide.again.button'));
    await untilRows(page);
    expect(asked().sort()).toEqual(['www.techzine.eu', 'www.techzine.nl']);
    expect(await headingOf(page)).toBe(allAgree(expected.figures.length));
  });

  test('tells in a sentence why it could not be made again', async () => {
    stage.reader.server.fail('server-error', () => true);
    const page = await reopen(query);
    await press(page, words.say('sideBySide.again.button'));
    await untilHeading(page, words.say('sideBySide.failed.title'));
    const said = await page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    expect(said).toContain(words.say('failure.server-error.do'));
    stage.reader.server.reset();
    await press(page, words.say('sideBySide.again.button'));
    await untilRows(page);
  });

  test('shows and asks nothing at the address of another site', async () => {
    const page = await reopen(
      `?${new URLSearchParams({ translation: 'https://www.techzine.eu.evil.example/news/a/1/b/' })}`,
    );
    await untilHeading(page, words.say('sideBySide.gone.title'));
    expect(asked()).toEqual([]);
  });

  test('joins both sides of a figure, by the keyboard alone', async () => {
    const { page } = await compare(searched.address);
    await page.bringToFront();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const side = element?.closest('[data-side]')?.getAttribute('data-side') ?? null;
        return { side, text: element?.matches('a.mark') ? element.textContent : null };
      });
    await until('a figure is reached by the Tab key', async () => {
      await page.keyboard.press('Tab');
      return (await focused()).text !== null;
    });
    const translation = await focused();
    const active = await page.evaluate(() =>
      [...document.querySelectorAll('a.mark[data-active]')].map((mark) => mark.textContent),
    );
    expect(active).toContain(translation.text);
    expect(active.length).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Enter');
    expect((await focused()).side).toBe('original');
    await page.keyboard.press('Enter');
    expect(await focused()).toEqual(translation);
  });

  test('leads through what differs by the keyboard, and its first screen at 200 % zoom shows the article', async () => {
    const { page } = await compare(searched.address);
    await page.bringToFront();
    // Half as many pixels, each twice as large.
    await page.setViewport({ width: 640, height: 400 });
    const top = await page.evaluate(() => document.querySelector('.row')?.getBoundingClientRect().top ?? 0);
    expect(top).toBeLessThan(400);
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    expect(await focused()).not.toContain('note--differs');
    for (const key of ['ArrowDown', 'ArrowUp'] as const) {
      await page.keyboard.down('Alt');
      await page.keyboard.press(key);
      await page.keyboard.up('Alt');
      expect(await focused()).toContain('note--differs');
    }
    const isSeen = await page.evaluate(() => {
      const { top: start = -1, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
      return start >= 0 && bottom <= innerHeight;
    });
    expect(isSeen).toBe(true);
  });

  test('finds words in both texts', async () => {
    const { page } = await compare(known.address);
    await page.bringToFront();
    await page.focus('input[type=search]');
    await page.keyboard.type('amsterdam');
    const count = () => page.evaluate(() => document.querySelector('.search__count')?.textContent ?? '');
    const texts = [expected.translation, expected.original].flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    const all = texts.join('\n').match(/amsterdam/gi)?.length ?? 0;
    await until(
      'the hits are counted',
      async () => (await count()) === words.say('sideBySide.hits', { count: all, at: 1 }),
    );
    await page.keyboard.press('Enter');
    await until(
      'the next one is shown',
      async () => (await count()) === words.say('sideBySide.hits', { count: all, at: 2 }),
    );
    const painted = await page.evaluate(() =>
      ['brontekst-hit', 'brontekst-current-hit'].map((name) => CSS.highlights.get(name)?.size ?? 0),
    );
    expect(painted).toEqual([all - 1, 1]);
  });

  test('lets the browser’s own translator work only where there is one, and only when asked', async () => {
    const { page } = await compare(searched.address);
    const isThere = await page.evaluate(() => 'Translator' in globalThis);
    const buttons = await page.$$('.anew__toggle');
    expect(buttons.length > 0).toBe(isThere);
    if (stage.reader.name !== 'chromium') return;
    await page.evaluateOnNewDocument(() => {
      const Translator = Object.assign(() => {}, {
        availability: async () => 'downloadable',
        create: async () => ({ translate: async (text: string) => `${text} (anew)` }),
      });
      Object.defineProperty(globalThis, 'Translator', { value: Translator, configurable: true });
    });
    await page.reload();
    await untilRows(page);
    await press(page, words.say('anew.toggle'));
    await press(page, words.say('anew.start'));
    const text = await until('the translation is there', () =>
      page.evaluate(() => document.querySelector('.anew__text')?.textContent),
    );
    expect(text).toMatch(/ \(anew\)$/);
  });
});
