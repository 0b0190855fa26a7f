import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { standardSettings } from '../../extension/store/settings/settings.ts';
import { panelLook } from '../../extension/views/marksView.ts';
import { bannerOf, saidIn, untilSeen } from './harness/banner.ts';
import { forceColours } from './harness/forceColours.ts';
import { openGallery } from './harness/gallery.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { askForOriginal, words } from './harness/popup.ts';
import { searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** Runs in the page: what of Brontekst it can see there. */
function traces() {
  const painted = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]);
  return {
    painted: Object.fromEntries(painted) as Record<string, string[]>,
    sheets: document.adoptedStyleSheets.length,
    body: document.body.outerHTML,
    hosts: document.querySelectorAll('[data-brontekst=panel]').length,
  };
}

function centreOfAsk(shadow: ShadowRoot): number[] {
  const box = shadow.querySelector('.ask')?.getBoundingClientRect();
  return box ? [box.left + box.width / 2, box.top + box.height / 2] : [];
}

const lowerEdge = (shadow: ShadowRoot) => shadow.querySelector('section')?.getBoundingClientRect().bottom ?? 0;

inEachBrowser('the marks in the page', (stage) => {
  /** An article that was compared, and a page of Brontekst beside it. */
  const compare = async () => {
    const page = await stage.reader.open(searched.address);
    await bannerOf(stage.reader, page);
    const before = await page.evaluate(traces);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    await popup.close();
    await page.bringToFront();
    await until('the difference is marked', async () => 'brontekst-strong' in (await page.evaluate(traces)).painted);
    return { page, before };
  };

  /** What the panel says, once it is open; null where there is none. */
  const panelText = async (page: Page): Promise<string | null> => {
    const root = await stage.reader.closedRoot(page, 'panel');
    const isOpen = await root?.evaluate((shadow) => shadow.querySelector('section')?.matches(':popover-open') ?? false);
    return root && isOpen ? root.evaluate(saidIn) : null;
  };

  test('stand where the figure differs, show the Dutch words, and go without a trace', async () => {
    const { page, before } = await compare();
    const leading = await bannerOf(stage.reader, page);
    expect(await leading.link(), 'the banner leads to what was found').toBe(searched.original.address);
    const marked = await page.evaluate(traces);
    expect(marked.painted).toEqual({ 'brontekst-strong': ['2.3 million dollars'] });
    expect(marked.body).toBe(before.body);

    const [x = 0, y = 0] = await page.evaluate(() => {
      const [range] = CSS.highlights.get('brontekst-strong') ?? [];
      if (!(range instanceof Range)) return [];
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    });
    await page.mouse.move(x, y);
    const text = await until('the panel is there', () => panelText(page));
    expect(text).toContain('2,3 miljard dollar');
    expect(text).toContain(words.say('panel.position', { at: 1, count: 1 }));
    const panel = await stage.reader.closedRoot(page, 'panel');
    const spoken = await panel?.evaluate((shadow) => {
      const parts = shadow.querySelectorAll('[role=status] [data-say]');
      return [...parts].map((part) => part.getAttribute('data-say')).join('');
    });
    expect(spoken).toContain('2,3 miljard dollar');
    expect(await page.evaluate(() => document.activeElement?.localName), 'the focus stays').toBe('body');

    await page.keyboard.press('Escape');
    await until('it is closed', async () => (await panelText(page)) === null);

    const banner = await bannerOf(stage.reader, page);
    await banner.choose(words.say('banner.notThisArticle'));
    await until('the marks have gone', async () => Object.keys((await page.evaluate(traces)).painted).length === 0);
    expect(await page.evaluate(traces)).toEqual(before);
    await until('it can be undone', async () => (await banner.controls()).includes(words.say('common.undo')));
    await banner.press(words.say('common.undo'));
    await until('they are back', async () => Object.keys((await page.evaluate(traces)).painted).length > 0);
  });

  test('are gone through one by one', async () => {
    const { page } = await compare();
    expect(await tellPage(stage.reader, page, 'step', { by: 1 })).toBe(true);
    expect(await until('the panel is there', () => panelText(page))).toContain('2,3 miljard dollar');
    expect((await page.evaluate(traces)).painted['brontekst-current']).toEqual(['2.3 million dollars']);
  });

  test('leave the banner at hand while the panel is open, right above it too', async () => {
    const { page } = await compare();
    await page.setViewport({ width: 640, height: 480 });
    const banner = await bannerOf(stage.reader, page);
    await banner.press(words.say('panel.next'));
    await until('the panel is there', () => panelText(page));
    await untilSeen(banner.root);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const panel = await stage.reader.closedRoot(page, 'panel');
    await until('the panel stands on the banner', async () => {
      const [above, below] = [await panel?.evaluate(lowerEdge), (await banner.box()).top];
      return above !== undefined && Math.round(below - above) === 8;
    });
    await untilSeen(banner.root);
    if (panel) await untilSeen(panel);
  });

  test('wait for a look-up that the reader asks for in the panel, for the sentence that was selected', async () => {
    const page = await stage.reader.open(searched.address);
    await bannerOf(stage.reader, page);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.startsWith('Quorline is'));
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (paragraph?.firstChild) getSelection()?.setBaseAndExtent(paragraph.firstChild, 9, paragraph.firstChild, 12);
    });
    const place = await tellPage(stage.reader, page, 'selection', {});
    expect(place).toMatchObject({ start: 9, paragraphText: expect.stringMatching(/^Quorline is/) });

    const note = { title: 'Not yet', text: '', position: null, original: null };
    const view = { ...panelLook(standardSettings, words), note, ask: 'Look it up' };
    await tellPage(stage.reader, page, 'sentence', { address: searched.address, place, view });
    await until('the panel asks', async () => (await panelText(page))?.includes('Look it up'));
    expect(stage.reader.server.requests.filter(({ host }) => host === 'www.techzine.nl')).toEqual([]);
    const panel = await stage.reader.closedRoot(page, 'panel');
    const [x = 0, y = 0] = (await panel?.evaluate(centreOfAsk)) ?? [];
    if (panel) await untilSeen(panel);
    await page.mouse.click(x, y);
    const sentence = 'Voor die uitbreiding trekt Quorline 450 miljoen euro uit.';
    await until('the Dutch sentence is there', async () => (await panelText(page))?.includes(sentence));
  });
});

/** Runs in the page: the line under each kind of mark, and how many there are. */
function linesOf(kinds: string[]) {
  return kinds.map((kind) => {
    const { textDecorationStyle, textDecorationThickness } = getComputedStyle(document.body, `::highlight(${kind})`);
    return { line: `${textDecorationStyle} ${textDecorationThickness}`, count: CSS.highlights.get(kind)?.size ?? 0 };
  });
}

inEachBrowser('marks of all that was compared', (stage, name) => {
  const kinds = ['brontekst-same', 'brontekst-light', 'brontekst-strong'];

  test.each(name === 'chromium' ? [false, true] : [false])(
    'are told apart without colour, forced colours: %s',
    async (isForced) => {
      const gallery = await openGallery();
      const page = await stage.reader.newPage();
      if (isForced) await forceColours(page);
      await page.goto(gallery.address('panel-agreeing', 'en', 'light'));
      await page.waitForSelector("html[data-ready='panel-agreeing']");
      const marks = await page.evaluate(linesOf, kinds);
      await gallery.close();
      for (const { count } of marks) expect(count).toBeGreaterThan(0);
      expect(marks.map(({ line }) => line)).toEqual(['dotted 1px', 'dashed 2px', 'solid 2px']);
    },
  );
});
