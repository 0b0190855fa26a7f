import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ELSEWHERE } from '../server/hosts.ts';
import { dutch, english, NOTICE, servePages } from './harness/anyPages.ts';
import { bannerOf, hasNoBanner, saidIn } from './harness/banner.ts';

import { inEachBrowser } from './harness/inEachBrowser.ts';
import { headingOf, press, shownFigures, untilAnswer, untilHeading, words } from './harness/popup.ts';
import { promptsOf, refusePrompts, watchPrompts } from './harness/prompts.ts';
import { readStores } from './harness/stores.ts';
import { until } from './harness/until.ts';

const TRANSLATED = words.say('anyPage.translated.title');
const read = (title: string) => words.say('anyPage.native.title', { title });

/** Runs in the page: what stands in it of Brontekst. */
function shownIn() {
  const painted = [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String));
  return { hosts: document.querySelectorAll('[data-brontekst]').length, painted };
}

inEachBrowser('any page, on a click', (stage) => {
  const { say } = words;
  /** Hosts asked for by anything but the reader's own visits. */
  const asked = () =>
    stage.reader.server.requests.filter(
      ({ destination, path }) => destination !== 'document' && path !== '/favicon.ico',
    );
  const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

  test('is read then and not before: nothing is stored, shown or sent until it is clicked', async () => {
    servePages(stage.reader.server, NOTICE);
    const page = await stage.reader.open(english);
    const own = await stage.reader.openExtensionPage('options.html');
    await headingOf(own);
    const before = await readStores(own);
    expect(JSON.stringify(before)).not.toContain('Ferry');
    await own.close();
    expect(await page.evaluate(shownIn)).toEqual({ hosts: 0, painted: [] });
    const popup = await stage.reader.click(page);
    await untilHeading(popup, TRANSLATED);
    const text = await textOf(popup);
    expect(text).toContain(say('anyPage.edited', { language: words.language('nl') }));
    expect(text).toContain(say('anyPage.named.original'));
    const links = await popup.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(links).toContain(dutch);
    expect(asked()).toEqual([]);
    const banner = await bannerOf(stage.reader, page);
    expect(await banner.text()).toContain(say('banner.seen.page', { language: words.language('nl') }));
    expect(await banner.link()).toBe(dutch);
    expect(await banner.controls(), 'it can be told to stay away where it comes by itself').not.toContain(
      say('banner.more'),
    );
    await banner.press(say('banner.close'));
    await until('it is closed', () => hasNoBanner(stage.reader, page));
    const after = await readStores(await stage.reader.openExtensionPage('options.html'));
    expect(after.disk + after.rows).not.toContain('ferry');
  });

  test('names its original, which is compared when it is clicked in its turn, where its host is refused', async () => {
    servePages(stage.reader.server, NOTICE);
    const page = await stage.reader.open(english);
    const popup = await stage.reader.click(page);
    await untilHeading(popup, TRANSLATED);
    await refusePrompts(popup);
    await press(popup, say('anyPage.openLabel', { address: dutch }));
    const original = await until('the original is open', async () =>
      (await stage.reader.pages()).find((each) => each.url() === dutch),
    );
    const second = await stage.reader.click(original);
    await untilAnswer(second);
    const text = await textOf(second);
    expect(text).toContain('fifteen minutes');
    expect(text).toContain(say('original.is'));
    expect(text).not.toContain(say('keep.versions'));
    expect(asked()).toEqual([]);
  });

  test('names its original, which is compared at once where its host is given, until that is given back', async () => {
    servePages(stage.reader.server, NOTICE);
    // Chromium asks in a window of its own, which no test can answer; in Firefox asking is as good as the reader's yes.
    if (stage.reader.name === 'chromium') await stage.reader.setSite(dutch, true);
    const page = await stage.reader.open(english);
    const popup = await stage.reader.click(page);
    await untilHeading(popup, TRANSLATED);
    await press(popup, say('anyPage.openLabel', { address: dutch }));
    await untilAnswer(popup);
    expect(await textOf(popup)).toContain('fifteen minutes');
    await bannerOf(stage.reader, page);
    await until('the difference is marked', async () =>
      (await page.evaluate(shownIn)).painted.includes('fifteen minutes'),
    );
    expect(asked()).toEqual([]);

    // What is given is read where the reader opened it to be compared, and nowhere else.
    const another = await stage.reader.open(english);
    expect(await another.evaluate(shownIn)).toEqual({ hosts: 0, painted: [] });
    const options = await stage.reader.openExtensionPage('options.html');
    const giveBack = say('options.sites.giveBackLabel', { host: ELSEWHERE });
    await press(options, giveBack);
    await until('it is given back', async () => {
      const labels = await options.evaluate(() =>
        [...document.querySelectorAll('button')].map((each) => each.ariaLabel),
      );
      return !labels.includes(giveBack);
    });
    expect((await promptsOf(options)).allowed).not.toContain(ELSEWHERE);
  });

  test('shows what differs in the page of the translation: banner, marks and panel, until that is left', async () => {
    servePages(stage.reader.server, NOTICE);
    const page = await stage.reader.open(english);
    const popup = await stage.reader.click(page);
    await press(popup, say('keep.button'));
    await until('it is kept', async () => (await textOf(popup)).includes(say('keep.this')));
    const compared = await stage.reader.click(await stage.reader.open(dutch));
    await untilAnswer(compared);
    const banner = await bannerOf(stage.reader, page);
    await until('the banner tells the answer', async () =>
      (await banner.text()).includes(say('banner.differs.original', { count: 1 })),
    );
    await until('the difference is marked', async () =>
      (await page.evaluate(shownIn)).painted.includes('fifteen minutes'),
    );
    await banner.press(say('readAlong.on'));
    await until('the original stands under the paragraphs', async () =>
      page.evaluate(() => document.querySelectorAll('[data-brontekst=read-along]').length > 1),
    );
    await banner.press(say('panel.next'));
    const panel = await until('the panel is there', () => stage.reader.closedRoot(page, 'panel'));
    await until('it shows the original', async () => (await panel.evaluate(saidIn)).includes('elf minuten'));

    await page.bringToFront();
    await page.keyboard.press('Escape');
    const isCurrent = () => page.evaluate(() => CSS.highlights.has('brontekst-current'));
    await until('the panel is closed', async () => !(await isCurrent()));
    const again = await stage.reader.click(page);
    await untilAnswer(again);
    await until('the row can be pressed', () =>
      again.evaluate(() => {
        const row = document.querySelector<HTMLElement>('[data-figure=differs] button');
        row?.click();
        return row !== null;
      }),
    );
    await until('the row leads to its passage', isCurrent);

    await page.bringToFront();
    await page.evaluate(() => history.pushState({}, '', '/another-page-of-the-same-document'));
    await until('nothing of it is left', async () => {
      const { hosts, painted } = await page.evaluate(shownIn);
      return hosts === 0 && painted.length === 0;
    });
    expect(asked()).toEqual([]);
  });

  test('loaded anew, shows nothing until it is clicked again', async () => {
    servePages(stage.reader.server, NOTICE);
    const page = await stage.reader.open(english);
    const popup = await stage.reader.click(page);
    await untilHeading(popup, TRANSLATED);
    await bannerOf(stage.reader, page);
    await popup.close().catch(() => undefined);
    await page.reload();
    expect(await page.evaluate(shownIn)).toEqual({ hosts: 0, painted: [] });
    await untilHeading(await stage.reader.click(page), TRANSLATED);
    // The popup says at once what it said before, and going to the page closes it, even before it has had the page read.
    await until('the page was read again', async () => (await stage.reader.closedRoot(page)) !== null);
    await bannerOf(stage.reader, page);
  });

  test('two open pages are compared with no request and no prompt, and can be turned round', async () => {
    servePages(stage.reader.server);
    const first = await stage.reader.open(english);
    const popup = await stage.reader.click(first);
    await untilHeading(popup, read('Ferry sails without a crew'));
    await watchPrompts(popup);
    const { allowed } = await promptsOf(popup);
    await press(popup, say('keep.button'));
    await until('it is kept', async () => (await textOf(popup)).includes(say('keep.this')));
    // The true popup goes when another tab comes to the front.
    expect(await promptsOf(popup)).toEqual({ asked: 0, allowed });
    const second = await stage.reader.open(dutch);
    const compared = await stage.reader.click(second);
    await watchPrompts(compared);
    await untilAnswer(compared);
    const versions = words.ofVersions();
    expect(await textOf(compared)).toContain(say('keep.versions'));
    expect(await textOf(compared)).toContain(versions.say('original.is'));
    const figures = async () => (await shownFigures(compared)).map(({ original }) => original);
    expect((await figures()).join()).toContain('fifteen minutes');
    await press(compared, say('keep.turn'));
    await until('they are turned', async () => (await figures()).join().includes('elf minuten'));
    expect(asked()).toEqual([]);
    expect(await promptsOf(compared)).toEqual({ asked: 0, allowed });
    const visits = stage.reader.server.requests.filter(({ destination }) => destination === 'document');
    expect(visits.map(({ host }) => host)).toEqual([ELSEWHERE, ELSEWHERE]);
    const stores = await readStores(compared);
    expect(stores.disk + stores.rows).not.toMatch(/ferry|veerboot/i);
    expect(stores.session).not.toContain('"kept-page":[{');
  });

  test('what is kept can be dropped', async () => {
    servePages(stage.reader.server);
    const page = await stage.reader.open(english);
    const popup = await stage.reader.click(page);
    await press(popup, say('keep.button'));
    await press(popup, say('keep.drop'));
    await until('it is gone', async () => !(await textOf(popup)).includes(say('keep.this')));
    const other = await stage.reader.click(await stage.reader.open(dutch));
    await untilHeading(other, read('Veerboot vaart zonder bemanning'));
  });

  test('a page that is no web page, or that lets nobody in, is told so', async () => {
    const file = `https://${ELSEWHERE}/notes.txt`;
    const headers = { 'content-type': 'text/plain; charset=UTF-8' };
    stage.reader.server.serve(file, { status: 200, headers, body: 'A few notes.' });
    const popup = await stage.reader.click(await stage.reader.open(file));
    await untilHeading(popup, say('unreadable.no-web-page.title'));
    const own = await stage.reader.openExtensionPage('options.html');
    const closed = await stage.reader.click(own);
    await untilHeading(closed, say('unreadable.closed.title'));
  });

  test('a page whose text stands in a frame of another site is told so', async () => {
    servePages(stage.reader.server);
    const around = `https://${ELSEWHERE}/frame`;
    const frame = '<iframe src="https://www.techzine.nl/" style="width: 100%; height: 600px"></iframe>';
    const headers = { 'content-type': 'text/html; charset=UTF-8' };
    stage.reader.server.serve(around, { status: 200, headers, body: `<!doctype html><title>Frame</title>${frame}` });
    const popup = await stage.reader.click(await stage.reader.open(around));
    await untilHeading(popup, say('unreadable.framed.title'));
  });
});
