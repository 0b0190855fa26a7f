import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryStates } from '../gallery/states.ts';
import { violationsIn } from './harness/axe.ts';
import { forceColours } from './harness/forceColours.ts';
import { type Gallery, openGallery } from './harness/gallery.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { askForOriginal, headingOf } from './harness/popup.ts';
import { searched } from './harness/samples.ts';

/** Every state in both themes and in the colours that a system forces; each in another language, so that all are seen. */
const looks = [
  { theme: 'light', language: 'en', isForced: false },
  { theme: 'dark', language: 'nl', isForced: false },
  { theme: 'light', language: 'de', isForced: true },
];

/** How long a hanging browser may hold everything up; there are many states, and each is looked at. */
const MANY_STATES_TIMEOUT = 240_000;

const pictures = join(import.meta.dirname, '..', '..', 'screenshots', 'gallery');

/** Runs in the page: writes the words that banner and panel draw, for axe knows the contrast of written words alone. */
function writeOut(): void {
  for (const { shadowRoot } of document.querySelectorAll('*'))
    for (const element of shadowRoot?.querySelectorAll('[data-say]') ?? []) {
      element.append(element.getAttribute('data-say') ?? '');
      element.removeAttribute('data-say');
    }
}

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => gallery?.close());

inEachBrowser('accessibility', (stage) => {
  const ofEveryState = 'of every state in the gallery, $theme, $language, forced colours: $isForced';
  test.each(looks)(ofEveryState, { timeout: MANY_STATES_TIMEOUT }, async ({ theme, language, isForced }) => {
    // Firefox takes them from the system alone.
    if (isForced && stage.reader.name === 'firefox') return;
    const page = await stage.reader.newPage();
    if (isForced) await forceColours(page);
    const found: Record<string, string[]> = {};
    for (const { name } of galleryStates) {
      await page.goto(gallery.address(name, language, theme));
      await page.waitForSelector(`html[data-ready='${name}']`);
      if (stage.reader.name === 'chromium') {
        const look = isForced ? 'forced' : theme;
        await page.screenshot({ path: `${join(pictures, `${name}-${look}`)}.png`, fullPage: true });
      }
      await page.evaluate(writeOut);
      const violations = await violationsIn(page);
      if (violations.length > 0) found[name] = violations;
    }
    expect(found).toEqual({});
  });

  test('of the real popup, before and after the look-up', async () => {
    const page = await stage.reader.open(searched.address);
    const popup = await stage.reader.openPopup(page);
    await headingOf(popup);
    expect(await violationsIn(popup)).toEqual([]);
    await askForOriginal(popup);
    expect(await violationsIn(popup)).toEqual([]);
  });

  test('of the real options and of the side-by-side page', async () => {
    const page = await stage.reader.open(searched.address);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    const options = await stage.reader.openExtensionPage('options.html');
    await headingOf(options);
    expect(await violationsIn(options)).toEqual([]);
    const tabId = await tabIdOf(options, searched.address);
    const sideBySide = await stage.reader.openExtensionPage(`side-by-side.html?tab=${tabId}`);
    await headingOf(sideBySide);
    expect(await violationsIn(sideBySide)).toEqual([]);
  });
});
