import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { sampleBanner } from '../../components/options/sections/sampleBanner.ts';
import { galleryLanguages } from '../gallery/states.ts';
import { html } from '../server/answer.ts';
import { bannerOf } from './harness/banner.ts';
import { openGallery } from './harness/gallery.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { words } from './harness/popup.ts';
import type { Plain } from './harness/reader.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

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
  const openAt = async (width: number, height: number, address = known.address): Promise<Page> => {
    const page = await stage.reader.newPage();
    await page.setViewport({ width, height });
    await page.evaluateOnNewDocument(watchLayout);
    await page.goto(address);
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

  const roots = [
    'html { display: flex }',
    'html { display: grid; grid-auto-flow: column; gap: 20px }',
    'html { transform: translateX(0) }',
    'html, body { height: 100% }',
  ];
  test.each(roots)('leaves the last line free where the page says %s', async (style) => {
    const address = new URL(`?${roots.indexOf(style)}`, known.address).href;
    stage.reader.server.serve(address, html(known.html.replace('</head>', `<style>${style}</style></head>`)));
    const page = await openAt(768, 700, address);
    const banner = await bannerOf(stage.reader, page);
    expect(await page.evaluate(moved)).toBe('nothing');
    expect(await page.evaluate(() => window.shifts)).toBe(0);
    const last = () => page.evaluate(() => document.body.lastElementChild?.getBoundingClientRect().bottom ?? 0);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const { top, bottom } = await banner.box();
    expect(bottom, 'it stands at the window’s lower edge').toBeCloseTo(700, 1);
    expect(await last()).toBeLessThanOrEqual(top);
    // The page grows while the reader is at its end.
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.style.height = '900px';
      document.body.append(more);
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    await until('the new last line is free too', async () => {
      await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
      return (await last()) <= top;
    });
  });

  test('in a narrow column of a wide window follows the width of the column', async () => {
    const address = new URL('?narrow', known.address).href;
    const style = '<style>article { width: 290px; padding: 0 }</style>';
    stage.reader.server.serve(address, html(known.html.replace('</head>', () => `${style}</head>`)));
    const page = await openAt(1440, 300, address);
    await bannerOf(stage.reader, page);
    const view = sampleBanner({ place: 'inline', theme: 'system' }, words);
    await tellPage(stage.reader, page, 'banner', { address, view });
    const { root } = await until('it stands in the article', async () => {
      const banner = await bannerOf(stage.reader, page);
      return (await banner.root.evaluate((shadow) => shadow.querySelector('.inline') !== null)) && banner;
    });
    const outside = await root.evaluate((shadow) => {
      const box = shadow.querySelector('section')?.getBoundingClientRect();
      const parts = [...shadow.querySelectorAll('p, a, button')].filter((each) => each.checkVisibility());
      const isOut = ({ left, right, top, bottom }: DOMRect) =>
        !box || left < box.left || right > box.right || top < box.top || bottom > box.bottom;
      return [
        box?.width ?? 0,
        ...parts.flatMap((each) => (isOut(each.getBoundingClientRect()) ? [each.className] : [])),
      ];
    });
    expect(outside).toEqual([290]);
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

/** Runs in the page: the gallery's banner, how tall it is and whether all of it stands inside the window. */
function bannerFits() {
  const section = document.querySelector('[data-place]')?.shadowRoot?.querySelector('section');
  const parts = [...(section?.querySelectorAll('p, a, button') ?? [])].filter((part) => part.checkVisibility());
  const isInside = parts.every((part) => {
    const { left, right } = part.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
  return { height: section?.offsetHeight ?? 0, isInside: isInside && parts.length > 0 };
}

inEachBrowser('a banner with all that it ever offers', (stage) => {
  test('takes little at any width, in each language', async () => {
    const gallery = await openGallery();
    const page = await stage.reader.newPage();
    const found: Record<string, unknown> = {};
    for (const language of galleryLanguages) {
      await page.goto(gallery.address('banner-edge-compared', language, 'light'));
      await page.waitForSelector("html[data-ready='banner-edge-compared']");
      for (const [width, most] of [
        [320, 210],
        [600, 110],
        [768, 96],
        [820, 96],
        [900, 96],
        [1020, 96],
        [1440, 56],
      ] as const) {
        await page.setViewport({ width, height: 700 });
        const { height, isInside } = await page.evaluate(bannerFits);
        if (height > most || !isInside) found[`${language}, ${width}`] = { height, isInside };
      }
      await page.goto('about:blank');
    }
    await gallery.close();
    expect(found).toEqual({});
  });
});
