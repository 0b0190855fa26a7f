import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { standardSettings } from '../../extension/store/settings/settings.ts';
import type { MarksView } from '../../extension/views/marks.ts';
import { panelLook } from '../../extension/views/marksView.ts';
import { html } from '../server/answer.ts';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { words } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const COUNT = 3_642;
const WORD = '1,250 machines ';
/** As long as this nobody takes a page for a frozen one, on a busy machine either; it once was 25 seconds and more. */
const LONGEST_GAP_MS = 5_000;

const at = known.html.indexOf('<p><em>This news article');
/** Each figure in an element of its own, between line breaks, or all in one text. */
const paragraphs = {
  'one text': WORD.repeat(COUNT),
  'thousands of elements': `<b>1,2</b>50 machines<br> `.repeat(COUNT),
};

function marksIn(paragraph: number, count: number): MarksView {
  const marks = Array.from({ length: count }, (_, index) => ({
    paragraph,
    start: index * WORD.length,
    end: index * WORD.length + '1,250'.length,
    strength: 'strong' as const,
    note: { title: `Figure ${index}`, text: '', position: `${index + 1}`, original: null },
  }));
  return { ...panelLook(standardSettings, words), marks };
}

/** Runs in the page: notes from now on how long it could not do anything. A tab that can't be seen has slow timers. */
function noteGaps(): void {
  let last = performance.now();
  let longest = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    document.documentElement.dataset.gap = String(longest);
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

const painted = (page: Page) => page.evaluate(() => CSS.highlights.get('brontekst-strong')?.size ?? 0);

inEachBrowser('thousands of marks in one paragraph', (stage) => {
  const open = async (inside: string) => {
    const address = new URL(`?marks=${inside.length}`, known.address).href;
    stage.reader.server.serve(
      address,
      html(`${known.html.slice(0, at)}<p id="many">${inside}</p>${known.html.slice(at)}`),
    );
    const page = await stage.reader.open(address);
    await bannerOf(stage.reader, page);
    const reading = await tellPage(stage.reader, page, 'read', {});
    const texts: string[] = JSON.parse(JSON.stringify(reading)).article.paragraphs;
    const paragraph = texts.findIndex((text) => text.startsWith(WORD));
    return { page, address, paragraph };
  };

  test.each(Object.entries(paragraphs))('all stand, and the page does not freeze: %s', async (_, inside) => {
    const { page, address, paragraph } = await open(inside);
    await page.evaluate(noteGaps);
    await tellPage(stage.reader, page, 'marks', { address, view: marksIn(paragraph, COUNT) });
    await until('all stand', async () => (await painted(page)) === COUNT);
    // What the browser itself does once for a new paint is in it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
    expect(Number(await page.evaluate(() => document.documentElement.dataset.gap))).toBeLessThan(LONGEST_GAP_MS);
    expect(await tellPage(stage.reader, page, 'step', { by: -1 })).toBe(true);
    const texts = await page.evaluate(() => [...(CSS.highlights.get('brontekst-strong') ?? [])].map(String));
    expect(new Set(texts)).toEqual(new Set(['1,250']));
  });

  test('show the one under the pointer', async () => {
    const { page, address, paragraph } = await open(paragraphs['one text']);
    await tellPage(stage.reader, page, 'marks', { address, view: marksIn(paragraph, COUNT) });
    await until('all stand', async () => (await painted(page)) === COUNT);
    const [x = 0, y = 0] = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('brontekst-strong') ?? [])][1_800];
      const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
      scrollTo({ top: box.top - 300, behavior: 'instant' });
      return [box.left + box.width / 2, 300 + box.height / 2];
    });
    await page.mouse.move(x, y);
    const panel = await until('the panel is there', () => stage.reader.closedRoot(page, 'panel'));
    expect(await panel.evaluate((shadow) => shadow.querySelector('strong')?.getAttribute('data-say') ?? '')).toBe(
      'Figure 1800',
    );
  });

  test('are dropped when none are wanted any more', async () => {
    const { page, address, paragraph } = await open(paragraphs['one text']);
    await Promise.all([
      tellPage(stage.reader, page, 'marks', { address, view: marksIn(paragraph, COUNT) }),
      tellPage(stage.reader, page, 'marks', { address, view: marksIn(paragraph, 2) }),
    ]);
    await tellPage(stage.reader, page, 'marks', { address, view: null });
    expect(await tellPage(stage.reader, page, 'step', { by: 1 })).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
