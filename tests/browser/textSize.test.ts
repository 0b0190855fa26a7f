import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { html } from '../server/answer.ts';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { known } from './harness/samples.ts';

const [USUAL, LARGE] = [16, 24];

/** Runs in the page: the size of text of the banner, and of each of its words and controls. */
function sizesIn(shadow: ShadowRoot): number[] {
  const shown = [...shadow.querySelectorAll('section, section [data-say], button, a')];
  const visible = shown.filter((each) => each.checkVisibility());
  return visible.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
}

inEachBrowser('the size of text', (stage) => {
  const sizes = async (page: Page) => await (await bannerOf(stage.reader, page)).root.evaluate(sizesIn);
  const open = () => stage.reader.open(known.address);

  test('that the reader sets in the browser is the banner’s, whatever the page does', async () => {
    const page = await open();
    const usual = await sizes(page);
    expect(usual.length).toBeGreaterThan(2);
    await page.close();

    await stage.reader.setTextSize(LARGE);
    try {
      const larger = await open();
      const set = await sizes(larger);
      expect((set[0] ?? 0) / (usual[0] ?? 0)).toBeCloseTo(LARGE / USUAL);
      // Where it is narrow for its words, the controls are a little smaller than they.
      expect(Math.min(...set)).toBeGreaterThan(Math.max(...usual));
      const { left, right, bottom } = await (await bannerOf(stage.reader, larger)).box();
      const { width, height } = await larger.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
      await larger.close();

      const style = '<style>html { font-size: 10px } body { font-size: 2em }</style></head>';
      stage.reader.server.serve(known.address, html(known.html.replace('</head>', () => style)));
      const styled = await open();
      expect(await sizes(styled)).toEqual(set);
      await styled.close();
    } finally {
      await stage.reader.setTextSize(USUAL);
    }
  });
});
