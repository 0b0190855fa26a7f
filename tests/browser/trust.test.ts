import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { allAgree, askForOriginal, press, untilAnswer, untilHeading, words } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const DUTCH = 'www.techzine.nl';
const allKnownAgree = allAgree(known.expected.figures.length);

/** What an expression comes to in the content script of a page. */
async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session: CDPSession = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await until('the content script is there', () => contexts[0]);
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

inEachBrowser('trust', (stage) => {
  const dutchRequests = () => stage.reader.server.requests.filter(({ host }) => host === DUTCH);

  test('a page’s process has no way to the settings where the browser can bar it', async () => {
    if (stage.reader.name === 'firefox') return;
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    for (const area of ['local', 'session']) {
      const reading = `chrome.storage.${area}.get(null).then(() => 'read', () => 'refused')`;
      expect(await inContentScript(page, reading)).toBe('refused');
    }
  });

  test('the sites taken away in the middle of a look-up and given back: it says so, then goes on', async () => {
    // Chromium reports each request that it then refuses.
    stage.expectProblems(({ text }) => text.includes('blocked by CORS policy'));
    stage.reader.server.fail('slow', ({ host }) => host === DUTCH);
    const page = await stage.reader.open(known.address);
    const popup = await stage.reader.openPopup(page);
    await press(popup, words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' }));
    await until('the original was asked for', () => dutchRequests().length > 0);
    await popup.close();
    await stage.reader.setHosts(false);
    stage.reader.server.reset();
    const without = await stage.reader.openPopup(page);
    const title = words.say('popup.permission.title', { host: '' });
    await untilHeading(without, title.slice(0, title.indexOf('  ')));
    await without.close();

    await stage.reader.setHosts(true);
    await page.reload();
    await bannerOf(stage.reader, page);
    const again = await stage.reader.openPopup(page);
    // How the look-up ended that was under way depends on the moment; asked again, it goes well.
    const heading = await untilAnswer(again);
    if (!heading.startsWith(allKnownAgree)) await press(again, words.say('common.retry'));
    await untilHeading(again, allKnownAgree);
  });

  test('updated under an open page: no error, and no button that leads nowhere', async () => {
    const page = await stage.reader.open(known.address);
    const banner = await bannerOf(stage.reader, page);
    await stage.reader.update();
    await page.bringToFront();
    if (stage.reader.name === 'chromium') {
      // The old script runs on without its extension: its banner goes at the first touch, or when the page is seen again.
      if (!(await hasNoBanner(stage.reader, page))) await banner.press(words.say('banner.compare'));
      await until('the old banner has gone', () => hasNoBanner(stage.reader, page));
      await page.reload();
    }
    const next = await bannerOf(stage.reader, page);
    expect(await next.link()).toBe(known.original.address);
    await askForOriginal(await stage.reader.openPopup(page));
    expect(dutchRequests().length).toBeGreaterThan(0);
  });
});
