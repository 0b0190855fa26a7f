import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { standardSettings } from '../../extension/store/settings/settings.ts';
import type { MarkView } from '../../extension/views/marks.ts';
import { panelLook } from '../../extension/views/marksView.ts';
import { html } from '../server/answer.ts';
import { type Box, bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { words } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const ADDRESS = new URL('?passages', known.address).href;
const LONG = 'Dat is wat er in het origineel staat, en het is nogal een lange zin geworden. '.repeat(12);

/** Runs in the page: where what is painted so stands in the window; null where nothing is. */
function paintedAt(name: string): Box | null {
  const [range] = CSS.highlights.get(`brontekst-${name}`) ?? [];
  if (!(range instanceof Range)) return null;
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** Runs in the page: makes the article scroll by itself, in a window that does not. */
function scrollInside(): void {
  document.documentElement.style.overflow = 'hidden';
  for (const main of document.querySelectorAll('main'))
    main.style.cssText = 'display: block; height: 280px; overflow: auto; scroll-behavior: smooth';
}

const boxOfPanel = (shadow: ShadowRoot): Box => {
  const box = shadow.querySelector('section')?.getBoundingClientRect();
  return { left: box?.left ?? -1, right: box?.right ?? -1, top: box?.top ?? -1, bottom: box?.bottom ?? -1 };
};

inEachBrowser('a passage of the page', (stage) => {
  const openAt = async (width: number, height: number, style = '') => {
    stage.reader.server.serve(ADDRESS, html(known.html.replace('</head>', () => `<style>${style}</style></head>`)));
    const page = await stage.reader.newPage();
    await page.setViewport({ width, height });
    await page.goto(ADDRESS);
    return { page, banner: await bannerOf(stage.reader, page) };
  };
  /** The last words of a paragraph near the end, as a row of the popup would show them. */
  const lastWords = async (page: Page) => {
    const reading: unknown = await tellPage(stage.reader, page, 'read', {});
    const { article } = reading as { article: { paragraphs: string[] } };
    const paragraph = article.paragraphs.findLastIndex((text) => text.length > 120);
    const end = article.paragraphs[paragraph]?.length ?? 0;
    return { paragraph, start: end - 12, end };
  };
  const settled = async (page: Page, name: string): Promise<Box> => {
    let before = '';
    return until(`${name} has come to rest`, async () => {
      const box = await page.evaluate(paintedAt, name);
      const isSame = box !== null && JSON.stringify(box) === before;
      before = JSON.stringify(box);
      return isSame ? box : null;
    });
  };
  const mark = (place: { paragraph: number; start: number; end: number }): MarkView => ({
    ...place,
    strength: 'strong',
    note: {
      title: 'Told',
      text: 'As a test.',
      position: '1 of 1',
      original: { before: LONG, marked: 'En dit', after: '.', language: 'nl', address: known.original.address },
    },
  });

  const parents = [
    ['a paragraph that is taller than the window', 'article p { line-height: 260px }', () => {}],
    ['what scrolls by itself', '', scrollInside],
  ] as const;
  test.each(parents)('comes into view in %s', async (_, style, change) => {
    const { page, banner } = await openAt(1024, 600, style);
    await page.evaluate(change);
    const place = await lastWords(page);
    expect(await tellPage(stage.reader, page, 'mark', { passage: place })).toBe(true);
    const box = await settled(page, 'pointed');
    const within = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(Math.min((await banner.box()).top, Math.max(within, 280)));
  });

  test('in which nothing differs is pointed at calmly, and for a moment', async () => {
    const { page } = await openAt(1024, 600);
    const place = await lastWords(page);
    await tellPage(stage.reader, page, 'mark', { passage: place });
    expect(await page.evaluate(paintedAt, 'current')).toBeNull();
    await until('it is no longer pointed at', async () => (await page.evaluate(paintedAt, 'pointed')) === null);
    expect(await page.evaluate(paintedAt, 'current')).toBeNull();
  });

  // The second is the first at twice the size.
  test.each([
    [320, 640],
    [640, 400],
    [320, 320],
  ])('has its panel inside a window of %i × %i, wherever the page was', async (width, height) => {
    const { page, banner } = await openAt(width, height);
    const place = await lastWords(page);
    const view = { ...panelLook(standardSettings, words), marks: [mark(place)] };
    await tellPage(stage.reader, page, 'marks', { address: ADDRESS, view });
    expect(await tellPage(stage.reader, page, 'step', { by: 1 })).toBe(true);
    const panel = await until('the panel is open', async () => {
      const root = await stage.reader.closedRoot(page, 'panel');
      const isOpen = await root?.evaluate(
        (shadow) => shadow.querySelector('section')?.matches(':popover-open') ?? false,
      );
      return isOpen ? root : null;
    });
    await settled(page, 'current');
    const box = await panel.evaluate(boxOfPanel);
    const edge = (await banner.box()).top;
    for (const place of [box.left, box.top, width - box.right, edge - box.bottom])
      expect(place).toBeGreaterThanOrEqual(0);
    const steps = await panel.evaluate(
      (shadow) => [...shadow.querySelectorAll('.step')].filter((each) => each.checkVisibility()).length,
    );
    expect(steps, 'there is nothing to go on to').toBe(0);
  });

  test('that says something else by now is neither marked nor pointed at', async () => {
    const { page } = await openAt(1024, 600);
    const place = await lastWords(page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = 'Nobody said that. '.repeat(40);
    });
    expect(await tellPage(stage.reader, page, 'mark', { passage: place })).toBe(false);
  });
});
