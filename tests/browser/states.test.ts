import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryLanguages, galleryStates } from '../gallery/states.ts';
import { type Gallery, openGallery } from './harness/gallery.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';

/** A phone, the narrowest that a toolbar's popup is made, and the popup's own width. */
const widths = [320, 412, 460];
const zooms = [1, 2];

/** How long a hanging browser may hold everything up; there are many states, and each is looked at at each size. */
const MANY_STATES_TIMEOUT = 400_000;

/** Runs in the page: shows each state, and tells of which something stands out of the window to the side, how far. */
async function spilled(names: string[], language: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of names) {
    delete document.documentElement.dataset.ready;
    location.hash = `state=${name}&language=${language}&theme=light`;
    while (document.documentElement.dataset.ready !== name) await new Promise((resolve) => setTimeout(resolve, 1));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found[`${name}, ${language}`] = scrollWidth - clientWidth;
  }
  return found;
}

/** What stands in an article has the width that the article gives it; its tests are elsewhere. */
const ownPages = galleryStates.filter(({ page }) => page !== 'banner' && page !== 'panel');

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

inEachBrowser('every state of the extension’s own pages', (stage) => {
  const cases = widths.flatMap((width) => zooms.map((zoom) => ({ width, zoom })));
  test.each(cases)(
    'fits $width pixels at zoom $zoom in each language',
    { timeout: MANY_STATES_TIMEOUT },
    async ({ width, zoom }) => {
      const page = await stage.reader.newPage();
      // What zooming does to a page: its pixels are larger, and it has fewer of them.
      await page.setViewport({ width: width / zoom, height: 600 / zoom, deviceScaleFactor: zoom });
      await page.goto(gallery.address('', 'en', 'light'));
      const found: Record<string, number> = {};
      for (const language of galleryLanguages) {
        const names = ownPages.map(({ name }) => name);
        Object.assign(found, await page.evaluate(spilled, names, language));
      }
      expect(found, 'pixels outside the window').toEqual({});
    },
  );
});
