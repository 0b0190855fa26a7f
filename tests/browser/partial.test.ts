import { expect, test } from 'vitest';
import { html } from '../server/answer.ts';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { allAgree, askForOriginal, words } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** The theme has put the end of an article into what was an advertising column. */
function wrapped(page: string): string {
  const end = page.indexOf('<div class="tags">');
  const close = page.lastIndexOf('</div>', end);
  const from = page.lastIndexOf('<p', page.lastIndexOf('<p', page.lastIndexOf('<p', close) - 1) - 1);
  return `${page.slice(0, from)}<div class="chimney">${page.slice(from, close)}</div>${page.slice(close)}`;
}

/** The page leads to a second one of the same article. */
function paged(page: string): string {
  return page.replace('<div class="tags">', `<p><a href="?page=2">2</a></p><div class="tags">`);
}

inEachBrowser('an article of which not all was read', (stage) => {
  test.each([
    ['the translation’s page holds more', wrapped(known.html), known.original.html, 'coverage.unread.translation'],
    ['the original’s page holds more', known.html, wrapped(known.original.html), 'coverage.unread.original'],
    ['the translation goes on in another page', paged(known.html), known.original.html, 'coverage.pages.translation'],
    ['the original goes on in another page', known.html, paged(known.original.html), 'coverage.pages.original'],
  ] as const)('is compared in part, and nothing is said of all: %s', async (_, translation, original, why) => {
    const { reader } = stage;
    reader.server.serve(known.address, html(translation));
    reader.server.serve(known.original.address, html(original));
    const page = await reader.open(known.address);
    const popup = await reader.openPopup(page);
    await askForOriginal(popup);
    const said = await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    const heading = await popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    expect(heading).toMatch(new RegExp(`^${words.say('answer.partial')}`));
    expect(said).not.toContain(allAgree(known.expected.figures.length));
    expect(said).toContain(words.say(why));
    expect(said).not.toContain(words.say('findingKind.omission'));
    await until('the badge gives no number', async () => (await reader.badge(page)) === '?');
    await popup.close();
    const banner = await bannerOf(reader, page);
    await until('the banner says so', async () => (await banner.text()).includes(words.say('banner.partial.original')));
    await page.close();
  });
});
