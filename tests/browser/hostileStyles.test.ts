import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { standardSettings } from '../../extension/store/settings/settings.ts';
import { panelLook } from '../../extension/views/marksView.ts';
import { html } from '../server/answer.ts';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tellPage } from './harness/ownPage.ts';
import { words } from './harness/popup.ts';
import type { Plain } from './harness/reader.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const ADDRESS = new URL('?styles', known.address).href;

const colours = ['paper', 'ink', 'line', 'accent', 'quiet', 'lightningcss-light', 'lightningcss-dark'];
const registered = colours
  .map((name) => `@property --${name} { syntax: '<color>'; inherits: true; initial-value: #fefefe }`)
  .join('\n');

const hostile = [
  registered,
  `:root { ${colours.map((name) => `--${name}: #fefefe !important`).join('; ')} }`,
  'html { zoom: 0.05 }',
  'html { zoom: 3 !important }',
  'html { font-size: 2px; line-height: 0 }',
  'html { direction: rtl }',
  'html { writing-mode: vertical-rl }',
  'html { opacity: 0.01; mix-blend-mode: difference }',
  'html { color: white; background: white; text-indent: -999px; letter-spacing: 40px; visibility: hidden }',
  'html { transform: scale(0.1); clip-path: inset(0 0 90% 0) }',
  '* { all: initial !important }',
  'div, html > div, [data-brontekst] { display: none !important; opacity: 0 !important; scale: 0.1 !important }',
  'section, p, a, button, svg, span { color: white !important; font-size: 1px !important; display: none !important }',
];

/** Runs in the page: how a thing of Brontekst's looks there, in pixels of the window. */
function lookOf(shadow: ShadowRoot): Plain {
  return [...shadow.querySelectorAll('section, section p, .link, button')].map((element) => {
    const style = getComputedStyle(element);
    const { height, width } = element.getBoundingClientRect();
    const size = element.localName === 'section' ? [Math.round(height)] : [Math.round(width), Math.round(height)];
    const names = [
      'color',
      'backgroundColor',
      'opacity',
      'visibility',
      'direction',
      'writingMode',
      'letterSpacing',
    ] as const;
    return [element.className, ...size, ...names.map((name) => style[name])];
  });
}

inEachBrowser('a page’s own style', (stage) => {
  const open = async (style: string): Promise<Page> => {
    stage.reader.server.serve(ADDRESS, html(known.html.replace('</head>', () => `<style>${style}</style></head>`)));
    const page = await stage.reader.open(ADDRESS);
    await bannerOf(stage.reader, page);
    const original = { before: 'Voor ', marked: 'en', after: ' na.', language: 'nl', address: known.original.address };
    const note = { title: 'Told', text: 'As a test.', position: '1 of 2', original };
    const view = { ...panelLook(standardSettings, words), note, ask: 'Look it up' };
    await tellPage(stage.reader, page, 'sentence', { address: ADDRESS, place: null, view });
    return page;
  };
  const looks = async (page: Page) => {
    const { root } = await bannerOf(stage.reader, page);
    const panel = await until('the panel is there', () => stage.reader.closedRoot(page, 'panel'));
    return { banner: await root.evaluate(lookOf), panel: await panel.evaluate(lookOf) };
  };

  test('changes nothing of banner and panel, whatever it says', async () => {
    const plain = await open('');
    const usual = await looks(plain);
    await plain.close();
    for (const style of hostile) {
      const page = await open(style);
      expect(await looks(page), style).toEqual(usual);
      await page.close();
    }
  });

  test('changes nothing when it comes later', async () => {
    const page = await open('');
    const usual = await looks(page);
    await page.evaluate(() => {
      document.documentElement.style.zoom = '0.1';
    });
    await until(
      'the banner is as it was',
      async () => JSON.stringify((await looks(page)).banner) === JSON.stringify(usual.banner),
    );
  });
});
