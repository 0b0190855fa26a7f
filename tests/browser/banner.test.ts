import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPairs } from '../fixtures/index.ts';
import { bannerOf } from './harness/banner.ts';
import { browserNames, launch } from './harness/index.ts';
import type { Reader } from './harness/reader.ts';

describe.each(browserNames)('in %s', (name) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await launch(name);
  });
  afterAll(() => reader?.close());

  test('smoke', async () => {
    const [pair] = loadPairs();
    const page = await reader.newPage();
    await page.goto(pair?.address ?? '');
    const banner = await bannerOf(reader, page);
    console.error(await banner.text(), await banner.controls(), await banner.link(), await banner.box());
    console.error('badge', await reader.badge(page));
    const popup = await reader.openPopup(page);
    console.error(await popup.evaluate(() => document.body.innerText));
    await popup.close();
    await reader.terminateBackground();
    const popup2 = await reader.openPopup(page);
    console.error(await popup2.evaluate(() => document.body.innerText));
    await popup2.close();
    await banner.press(/close/i);
    expect(await reader.closedRoot(page)).toBe(null);
    console.error(await reader.takeProblems(), reader.server.requests);
  });
});
