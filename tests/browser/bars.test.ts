import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bars } from './bars.ts';
import { type Banner, bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { words } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const sizes = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

/** Runs in the page: where a press would not reach the bar's controls: in their middle, or for the banner at a corner. */
function covered(): string[] {
  return window.controls.flatMap((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const root = control.getRootNode();
    const own = root instanceof ShadowRoot ? root.host : control;
    const hit = (x: number, y: number) => document.elementFromPoint(x, y);
    const isBanner = (element: Element | null) => element?.hasAttribute('data-brontekst');
    const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => hit(x, y)));
    const isReached = hit((left + right) / 2, (top + bottom) / 2) === own && !corners.some(isBanner);
    return isReached
      ? []
      : [`${control.textContent || control.localName} at ${[left, top, right, bottom].map(Math.round)}`];
  });
}

/** Runs in the page: the same of the banner's own controls. */
function coveredOf(shadow: ShadowRoot): string[] {
  const controls = [...shadow.querySelectorAll('a, button')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  if (controls.length < 4) return ['not all of its controls are seen'];
  return controls.flatMap((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const isReached = document.elementFromPoint(x, y) === shadow.host;
    const hit = shadow.elementFromPoint(x, y)?.closest('a, button');
    return isReached && hit === control ? [] : [`${control.ariaLabel} at ${Math.round(x)}, ${Math.round(y)}`];
  });
}

inEachBrowser('what a page fixes at the lower edge', (stage) => {
  const openAt = async (width: number, height: number): Promise<{ page: Page; banner: Banner }> => {
    const page = await stage.reader.newPage();
    await page.setViewport({ width, height });
    await page.goto(known.address);
    return { page, banner: await bannerOf(stage.reader, page) };
  };
  const put = (page: Page, build: () => HTMLElement[]) => page.evaluate(`window.controls = (${build})(); null`);
  const untilFree = async (page: Page, banner: Banner) => {
    let left: string[] = [];
    await until('nothing is covered', async () => {
      left = [...(await page.evaluate(covered)), ...(await banner.root.evaluate(coveredOf))];
      return left.length === 0;
    }).catch((error: unknown) => {
      throw new Error(`Still covered: ${left.join('; ')}`, { cause: error });
    });
  };
  const cases = sizes.flatMap((size) =>
    bars.filter(({ least = 0 }) => size.width >= least).map((bar) => ({ ...size, ...bar })),
  );

  test.each(cases)(
    '$kind at $width: every control of it can be pressed, and every one of the banner',
    async ({ width, height, build }) => {
      const { page, banner } = await openAt(width, height);
      await put(page, build);
      await untilFree(page, banner);
      await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
      await sleep(600);
      expect(await page.evaluate(covered)).toEqual([]);
      expect(await banner.root.evaluate(coveredOf)).toEqual([]);
    },
  );

  test('that slides in late and goes: the banner goes up and comes down again', async () => {
    const { page, banner } = await openAt(768, 700);
    expect((await banner.box()).bottom).toBeCloseTo(700, 0);
    await put(page, cookieBarOf());
    await page.evaluate(() => {
      const bar = window.controls[0]?.parentElement;
      bar?.animate({ transform: ['translateY(100%)', 'none'] }, 400);
    });
    await untilFree(page, banner);
    const raised = await banner.box();
    expect(raised.bottom).toBeLessThan(690);
    await page.evaluate(() => window.controls[0]?.parentElement?.remove());
    await until('it is down again', async () => Math.abs((await banner.box()).bottom - 700) < 1);
  });

  test('that fills the window: the banner waits until there is room', async () => {
    const { page, banner } = await openAt(320, 480);
    const isSeen = () =>
      banner.root.evaluate(
        (shadow) => shadow.querySelector('section')?.checkVisibility({ visibilityProperty: true }) ?? false,
      );
    await page.evaluate(() => {
      const wall = document.createElement('iframe');
      wall.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
      document.body.append(wall);
      window.controls = [wall];
    });
    await until('it gives way', async () => !(await isSeen()));
    await page.evaluate(() => window.controls[0]?.remove());
    await until('it is back', isSeen);
  });

  test('leads no press elsewhere: a banner that has just moved waits for a moment', async () => {
    const { page, banner } = await openAt(1440, 900);
    await until('it is seen', () => banner.root.evaluate((shadow) => shadow.querySelector('[data-seen]') !== null));
    await put(page, cookieBarOf());
    await until('it has moved', async () => (await banner.box()).bottom < 890);
    const { x, y } = await banner.centre(words.say('banner.more'));
    await page.mouse.click(x, y);
    expect(await banner.controls()).not.toContain(words.say('banner.back'));
  });
});

function cookieBarOf(): () => HTMLElement[] {
  const [bar] = bars;
  if (!bar) throw new Error('There are no bars.');
  return bar.build;
}
