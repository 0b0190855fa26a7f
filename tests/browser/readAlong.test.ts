import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf, saidIn } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { askForOriginal, press, words } from './harness/popup.ts';
import { searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** Runs in the page: what of the original it can see there. */
function seenByPage() {
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-brontekst=read-along]')];
  getSelection()?.selectAllChildren(document.body);
  const selected = String(getSelection());
  getSelection()?.removeAllRanges();
  return {
    under: hosts.map(({ parentElement }) => parentElement?.textContent?.trim() ?? ''),
    heights: hosts.map(({ parentElement }) => parentElement?.offsetHeight ?? 0),
    isRead: [document.body.textContent, document.body.innerText, selected, document.body.outerHTML].some((text) =>
      text?.includes('miljard'),
    ),
    isOpen: hosts.some(({ shadowRoot }) => shadowRoot !== null),
  };
}

const bodyOf = (page: Page) => page.evaluate(() => document.body.outerHTML);

inEachBrowser('reading along', (stage) => {
  const ON = words.say('readAlong.on');
  const OFF = words.say('readAlong.off');

  /** An article that was compared, with its body as it was before, and its popup. */
  const compare = async () => {
    const page = await stage.reader.open(searched.address);
    await bannerOf(stage.reader, page);
    const before = await bodyOf(page);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    return { page, popup, before };
  };
  const untilThere = (page: Page, count: number) =>
    until(`${count} paragraphs have the original’s words`, async () => {
      return (await page.evaluate(seenByPage)).under.length === count;
    });
  /** Every paragraph of the translation, and the title. */
  const all = searched.expected.translation.paragraphs.length + 1;

  test('the popup puts the original under each paragraph and takes it away without a trace', async () => {
    const { page, popup, before } = await compare();
    await press(popup, ON);
    await untilThere(page, all);
    const { under, isRead, isOpen } = await page.evaluate(seenByPage);
    expect(under).toEqual([searched.expected.translation.title, ...searched.expected.translation.paragraphs]);
    expect([isRead, isOpen], 'the page reads none of its words').toEqual([false, false]);
    const first = await stage.reader.closedRoot(page, 'read-along');
    const { title = '' } = searched.expected.original ?? {};
    const label = words.say('panel.sentence', { language: words.language('nl') });
    expect(await first?.evaluate(saidIn)).toBe(`${label} ${title}`);
    const spoken = await first?.evaluate((root) => {
      const note = root.querySelector('[role=note]');
      return [note?.ariaLabel ?? '', note?.querySelector('[lang=nl]')?.getAttribute('data-say') ?? ''];
    });
    expect(spoken).toEqual([label, title]);

    await press(popup, OFF);
    await untilThere(page, 0);
    expect(await bodyOf(page)).toBe(before);
  });

  test('the banner offers it once it was compared, and it is gone with the banner', async () => {
    const { page, popup, before } = await compare();
    await popup.close();
    const banner = await bannerOf(stage.reader, page);
    await until('it is offered', async () => (await banner.controls()).includes(ON));
    await banner.press(ON);
    await untilThere(page, all);
    await until('the way back is offered', async () => (await banner.controls()).includes(OFF));
    await banner.choose(words.say('banner.notThisArticle'));
    await untilThere(page, 0);
    expect(await bodyOf(page)).toBe(before);
    await until('it can be undone', async () => (await banner.controls()).includes(words.say('common.undo')));
    await banner.press(words.say('common.undo'));
    await untilThere(page, all);
    await banner.press(OFF);
    await untilThere(page, 0);
  });

  test('what the reader has in front of him stays there, whatever comes above it, in the colours of the page', async () => {
    const { page, popup } = await compare();
    await page.evaluate(() => document.querySelectorAll('article p')[4]?.scrollIntoView({ behavior: 'instant' }));
    const look = () =>
      page.evaluate(() => {
        const paragraph = document.querySelectorAll('article p')[4];
        return { top: paragraph?.getBoundingClientRect().top ?? 0, scrolled: scrollY };
      });
    const before = await look();
    await press(popup, ON);
    await untilThere(page, all);
    const along = await look();
    expect(along.scrolled, 'something came above it').toBeGreaterThan(before.scrolled);
    expect(Math.abs(along.top - before.top)).toBeLessThan(2);
    const root = await stage.reader.closedRoot(page, 'read-along');
    const colour = await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color);
    const own = await root?.evaluate((shadow) => {
      const note = shadow.querySelector('[role=note]');
      return note && getComputedStyle(note).color;
    });
    expect(own).toBe(colour);
    await press(popup, OFF);
    await untilThere(page, 0);
    expect(Math.abs((await look()).top - before.top)).toBeLessThan(2);
  });

  test('it is printed where the options say so alone, and goes when the tab goes on in place', async () => {
    const { page, popup } = await compare();
    await press(popup, ON);
    await untilThere(page, all);
    const heights = async () => (await page.evaluate(seenByPage)).heights;
    const shown = await heights();
    if (stage.reader.name === 'chromium') {
      await page.emulateMediaType('print');
      const isAsShown = async () => (await heights()).map((height, index) => height >= (shown[index] ?? 0));
      expect(new Set(await isAsShown())).toEqual(new Set([false]));
      const options = await stage.reader.openExtensionPage('options.html');
      await press(options, words.say('setting.printAlong'));
      await until('it is printed', async () => {
        const found = await isAsShown();
        return found.length === all && found.every(Boolean);
      });
      await options.close();
      await page.emulateMediaType('screen');
    }
    await page.evaluate(() => history.pushState(null, '', '/news/security/1/another-article/'));
    await untilThere(page, 0);
  });
});
