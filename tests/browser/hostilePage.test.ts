import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sampleBanner } from '../../components/options/sections/sampleBanner.ts';
import { standardSettings } from '../../extension/store/settings/settings.ts';
import { panelLook } from '../../extension/views/marksView.ts';
import { html } from '../server/answer.ts';
import { type Banner, bannerOf, untilSeen } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { words } from './harness/popup.ts';
import type { ClosedRoot } from './harness/reader.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const ADDRESS = new URL('?hostile', known.address).href;
const NOT_HERE = words.say('banner.more');
const BACK = words.say('banner.back');
const ORIGINAL = { before: 'Dit staat ', marked: 'alleen', after: ' daar.', language: 'nl' };

declare global {
  interface Window {
    /** Takes away what a test has put over the banner. */
    uncover(): void;
    /** What the page's own script has heard of presses on what is Brontekst's. */
    heard: string[];
  }
}

/** Runs in the page: a popover over the lower half of the window, through which the pointer goes. */
function coverByPopover(isHidden: boolean): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position: fixed; inset: 40% 0 0; width: auto; height: auto; pointer-events: none; margin: 0';
  if (isHidden) {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(cover);
    document.body.append(host);
  } else document.body.append(cover);
  cover.showPopover();
  window.uncover = () => cover.remove();
}

/** Runs in the page: nothing of it is in the way, but its shadow is. */
function coverByShadow(): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText =
    'inset: 0 auto auto 0; width: 0; height: 0; padding: 0; margin: 0; border: 0; overflow: visible;';
  cover.style.cssText += 'pointer-events: none; box-shadow: 0 0 0 3000px white';
  document.body.append(cover);
  cover.showPopover();
  window.uncover = () => cover.remove();
}

/** Runs in the page. */
function fade(): void {
  const { style } = document.documentElement;
  style.filter = 'opacity(2%)';
  window.uncover = () => style.removeProperty('filter');
}

/** Runs in the page: something of the page's own over all that it shows. */
function coverInPage(): void {
  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none';
  document.body.append(cover);
  window.uncover = () => cover.remove();
}

/** Runs in the page. */
function fadeParents(): void {
  document.body.style.opacity = '0.02';
  window.uncover = () => document.body.style.removeProperty('opacity');
}

/** Runs in the page, as its first script: keeps every event from everything else. */
function swallow(): void {
  window.heard = [];
  const types =
    'pointerdown pointerup mousedown mouseup click auxclick touchstart touchend keydown keypress keyup focusin';
  for (const target of [window, document])
    for (const type of types.split(' ')) {
      const hear = (event: Event) => {
        if (event.target instanceof Element && event.target.hasAttribute('data-brontekst')) window.heard.push(type);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      target.addEventListener(type, hear, { capture: true, passive: false });
    }
}

/** Runs in the page: what it finds of some words, and what it gets by selecting everything. */
function seek(sought: string[]): { found: string[]; selected: string } {
  const find: unknown = Reflect.get(window, 'find');
  const finds = (text: string) => {
    getSelection()?.removeAllRanges();
    return typeof find === 'function' && find.call(window, text, false, false, true) === true;
  };
  const found = sought.filter(finds);
  document.execCommand('selectAll');
  return { found, selected: getSelection()?.toString() ?? '' };
}

inEachBrowser('a hostile page', (stage, name) => {
  const open = async (inHead = '') => {
    stage.reader.server.serve(ADDRESS, html(known.html.replace('<head>', () => `<head>${inHead}`)));
    const page = await stage.reader.open(ADDRESS);
    return { page, banner: await bannerOf(stage.reader, page) };
  };
  const requested = (path: string) => stage.reader.server.requests.filter((request) => request.path === path);
  /** Opens the panel, with words of an original and a button that asks for one. */
  const openPanel = async (page: Page): Promise<ClosedRoot> => {
    const original = { ...ORIGINAL, address: 'https://www.techzine.nl/of-the-panel/' };
    const note = { title: 'Told', text: 'As a test.', position: null, original };
    const paragraphText = await page.evaluate(() => document.querySelector('article p')?.textContent ?? '');
    const place = { paragraph: 0, start: 0, end: 1, paragraphText };
    const view = { ...panelLook(standardSettings, words), note, ask: 'Look it up' };
    await tellPage(stage.reader, page, 'sentence', { address: ADDRESS, place, view });
    return until('the panel is there', () => stage.reader.closedRoot(page, 'panel'));
  };
  const hasAnswered = async (banner: Banner) => (await banner.controls()).includes(BACK);
  /** Moves the pointer over a place until it is known that nothing there is seen. */
  const untilUnseen = async (page: Page, root: ClosedRoot, { x, y }: { x: number; y: number }) => {
    await page.bringToFront();
    let by = 0;
    await until('it is covered', async () => {
      await page.mouse.move(x + (by++ % 3), y);
      return root.evaluate((shadow) => shadow.querySelector('[data-seen]') === null);
    });
  };

  test('has nothing fetched by rules on what the reader may open next', async () => {
    const rules = '{"prefetch": [{"where": {"href_matches": "https://www.techzine.nl/*"}, "eagerness": "immediate"}]}';
    const { page, banner } = await open(`<script type="speculationrules">${rules}</script>`);
    expect(await banner.link()).toBe(known.original.address);
    const panel = await openPanel(page);
    const { x, y } = await banner.centre(words.say('banner.link.original', { language: words.language('nl') }));
    await page.mouse.move(x, y);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://www.techzine.nl/of-the-page/' });
      link.append('its own link');
      document.querySelector('article')?.append(link);
    });
    // Firefox has no such rules.
    if (name === 'chromium') await until('its own link is fetched', () => requested('/of-the-page/').length > 0);
    const target = await panel.evaluate((shadow) => shadow.querySelector('a')?.getAttribute('href') ?? '');
    for (const address of [known.original.address, target]) expect(requested(new URL(address).pathname)).toEqual([]);
  });

  const overTop = [
    ['a popover', coverByPopover, false],
    ['a popover in a shadow tree', coverByPopover, true],
    ['the shadow of a popover', coverByShadow, false],
    // In Chromium nothing of the page fades the top layer.
    ...(name === 'firefox' ? ([['a faded page', fade, false]] as const) : []),
  ] as const;
  test.each(overTop)('has no button pressed through %s', async (_, cover, argument) => {
    const { page, banner } = await open();
    await untilSeen(banner.root);
    const place = await banner.centre(NOT_HERE);
    await page.evaluate(cover, argument);
    await untilUnseen(page, banner.root, place);
    await page.evaluate(() => window.uncover());
    await page.mouse.click(place.x, place.y);
    expect(await hasAnswered(banner), 'it is bare at the press, but has not been for long').toBe(false);

    await page.evaluate(cover, argument);
    await untilUnseen(page, banner.root, place);
    await page.mouse.click(place.x, place.y);
    await banner.root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.more')?.focus() ?? null);
    await page.keyboard.press('Enter');
    expect(await hasAnswered(banner)).toBe(false);

    await page.evaluate(() => window.uncover());
    await page.mouse.move(place.x, place.y - 4);
    await banner.press(NOT_HERE);
    await until('it answers', () => hasAnswered(banner));
  });

  test('has the banner come out on top at a press that it kept from it', async () => {
    const { page, banner } = await open();
    await untilSeen(banner.root);
    const place = await banner.centre(NOT_HERE);
    await page.evaluate(coverByPopover, false);
    await untilUnseen(page, banner.root, place);
    await page.mouse.click(place.x, place.y);
    await banner.press(NOT_HERE);
    await until('it answers', () => hasAnswered(banner));
  });

  test('has no button of the panel pressed through a popover', async () => {
    const { page } = await open();
    const panel = await openPanel(page);
    await untilSeen(panel);
    const [x = 0, y = 0] = await panel.evaluate((shadow) => {
      const box = shadow.querySelector('.ask')?.getBoundingClientRect();
      return box ? [box.left + box.width / 2, box.top + box.height / 2] : [];
    });
    await page.evaluate(coverByPopover, false);
    await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.style.setProperty('inset', '0'));
    await untilUnseen(page, panel, { x, y });
    await page.mouse.click(x, y);
    await sleep(300);
    const asked = () => requested(new URL(known.original.address).pathname);
    expect(asked()).toEqual([]);
    await untilSeen(panel);
    await page.mouse.click(x, y);
    await until('it looks the original up', () => asked().length > 0);
  });

  const inPage = [
    ['something of its own', coverInPage],
    ['what it has faded', fadeParents],
  ] as const;
  test.each(inPage)('has no button of an inline banner pressed through %s', async (_, cover) => {
    const { page, banner: first } = await open();
    await page.setViewport({ width: 1280, height: 300 });
    const view = sampleBanner({ place: 'inline', theme: 'system' }, words);
    await tellPage(stage.reader, page, 'banner', { address: ADDRESS, view });
    await until('the first has gone', () =>
      first.box().then(
        ({ bottom }) => bottom === 0,
        () => true,
      ),
    );
    const banner = await bannerOf(stage.reader, page);
    await banner.root.evaluate(
      (shadow) => shadow.querySelector('section')?.scrollIntoView({ block: 'center' }) ?? null,
    );
    await page.mouse.move(5, 5);
    await untilSeen(banner.root);
    const place = await banner.centre(NOT_HERE);
    await page.evaluate(cover);
    await untilUnseen(page, banner.root, place);
    await page.mouse.click(place.x, place.y);
    expect(await hasAnswered(banner)).toBe(false);
    await page.evaluate(() => window.uncover());
    await page.mouse.move(place.x, place.y - 4);
    await banner.press(NOT_HERE);
    await until('it answers', () => hasAnswered(banner));
  });

  test('keeps no press from a button or a link, and does not even hear of it', async () => {
    const { page, banner } = await open(`<script>(${swallow})()</script>`);
    await banner.press(NOT_HERE);
    await until('it answers', () => hasAnswered(banner));
    await untilSeen(banner.root);
    await banner.root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.back')?.focus() ?? null);
    await page.keyboard.press('Enter');
    await until('it answers to the keyboard', async () => !(await hasAnswered(banner)));
    const before = await stage.reader.pages();
    await banner.press(words.say('banner.link.original', { language: words.language('nl') }));
    await until('the original has opened', async () =>
      (await stage.reader.pages()).some((other) => !before.includes(other) && other.url() === known.original.address),
    );
    expect(await page.evaluate(() => window.heard.filter((type) => type !== 'focusin'))).toEqual([]);
  });

  test('finds, selects and copies no word of the banner and the panel', async () => {
    const { page, banner } = await open();
    await openPanel(page);
    const said = (await banner.text()).split(/[\s.]+/).filter((word) => word.length > 8);
    const own = await page.evaluate(() => document.querySelector('h1')?.innerText.slice(0, 12) ?? '');
    const sought = [...said, NOT_HERE, ORIGINAL.before, ORIGINAL.marked, ORIGINAL.after, 'As a test', own];
    const inArticle = await page.evaluate(() => document.body.innerText);
    const { found, selected } = await page.evaluate(seek, sought);
    const foreign = sought.filter((word) => !inArticle.toLowerCase().includes(word.trim().toLowerCase()));
    expect(foreign).toContain(ORIGINAL.marked);
    expect(foreign.filter((word) => found.includes(word) || selected.includes(word))).toEqual([]);
    expect(found, 'it does find its own').toContain(own);
  });
});
