import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import type { Plain } from './harness/reader.ts';
import { known } from './harness/samples.ts';

declare global {
  interface Window {
    /** Where the article stood before the banner came. */
    before?: Plain;
    shifts?: number;
  }
}

const sizes = [
  { width: 320, height: 640, most: 96 },
  { width: 768, height: 1024, most: 56 },
  { width: 1440, height: 900, most: 56 },
];

/** Runs in the page, before any of its own scripts. */
function watchLayout(): void {
  window.shifts = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') window.shifts = (window.shifts ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
  document.addEventListener('DOMContentLoaded', () => {
    window.before = places();
  });

  function places(): number[][] {
    return [...document.body.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    });
  }
}

/** Runs in the page: how far each element of the page is from where it was before the banner came. */
function moved(): Plain {
  const now = [...document.body.querySelectorAll('*')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top, width, height];
  });
  return JSON.stringify(now) === JSON.stringify(window.before) ? 'nothing' : { before: window.before ?? null, now };
}

inEachBrowser('the place of the banner', (stage) => {
  const openAt = async (width: number, height: number): Promise<Page> => {
    const page = await stage.reader.newPage();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(watchLayout);
    await page.goto(known.address);
    return page;
  };

  test.each(sizes)('at $width × $height moves nothing and takes little', async ({ width, height, most }) => {
    const page = await openAt(width, height);
    const banner = await bannerOf(stage.reader, page);
    expect(await page.evaluate(moved)).toBe('nothing');
    expect(await page.evaluate(() => window.shifts)).toBe(0);

    const box = await banner.box();
    expect(box.bottom).toBeCloseTo(height, 1);
    expect(box.bottom - box.top).toBeLessThanOrEqual(most);
    expect(box.left).toBe(0);
    const inside = await banner.root.evaluate((shadow) =>
      [...shadow.querySelectorAll('p, a, button')].every((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      }),
    );
    expect(inside, 'words and buttons stand inside the window').toBe(true);
  });

  test.each(sizes)('at $width × $height lets the last line be scrolled clear of it', async ({ width, height }) => {
    const page = await openAt(width, height);
    const banner = await bannerOf(stage.reader, page);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const { top } = await banner.box();
    const last = await page.evaluate(() => document.body.lastElementChild?.getBoundingClientRect().bottom ?? 0);
    expect(last).toBeLessThanOrEqual(top);
  });

  test('gives the page back as it was when it is closed', async () => {
    const page = await openAt(1280, 800);
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    const banner = await bannerOf(stage.reader, page);
    const withBanner = await heightOf();
    await banner.press('Close');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await heightOf()).toBeLessThan(withBanner);
    expect(await page.evaluate(moved)).toBe('nothing');
  });
});
