import { expect, test } from 'vitest';
import { requiredHosts } from '../../extension/network/hosts.ts';
import { type FixturePage, loadPages } from '../fixtures/index.ts';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { headingOf, words } from './harness/popup.ts';
import type { Reader } from './harness/reader.ts';
import { readAtOnce } from './harness/samples.ts';

/** What the popup says of each verdict, before anything is looked up. */
const headings = {
  'machine-translated': words.say('popup.ask.title.automatic'),
  'translated-by-browser': words.say('popup.browser.title'),
  'no-evidence': words.say('popup.native.title'),
  'no article': words.say('popup.notArticle.title'),
};

const readable = ({ address }: FixturePage) => requiredHosts.includes(new URL(address).host);
const translations = readAtOnce.map((pair) => ({ ...pair, saying: pair.expected.verdict.kind }));
const originals = readAtOnce.map(({ name, original }) => ({ ...original, name, saying: 'no-evidence' as const }));
const pages = loadPages()
  .filter(readable)
  .map((page) => ({ ...page, saying: page.expected.page ? page.expected.verdict.kind : ('no article' as const) }));

/** What the popup says about a page, and whether the page has a banner. */
async function look(reader: Reader, address: string): Promise<{ heading: string; hasBanner: boolean }> {
  const page = await reader.open(address);
  const popup = await reader.openPopup(page);
  const heading = await headingOf(popup);
  await popup.close();
  const isTranslated = heading === headings['machine-translated'];
  const hasBanner = isTranslated ? Boolean(await bannerOf(reader, page)) : !(await hasNoBanner(reader, page));
  await page.close();
  return { heading, hasBanner };
}

inEachBrowser('detection', (stage, name) => {
  // Pages that show nothing say nothing new of the second browser.
  const isNew = ({ saying }: { saying: string }) => name === 'chromium' || saying !== 'no-evidence';
  const sorts: [string, { name: string; address: string; saying: keyof typeof headings }[]][] = [
    ['translations', translations],
    ['single pages', pages.filter(isNew)],
  ];
  if (name === 'chromium') sorts.push(['originals', originals]);

  test.each(sorts)('tells what the %s are and asks the publisher for nothing', async (_, cases) => {
    const found: Record<string, unknown> = {};
    for (const { name, address } of cases) found[name] = await look(stage.reader, address);
    const expected = cases.map(({ name, saying }) => [
      name,
      { heading: headings[saying], hasBanner: saying === 'machine-translated' },
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
    const fetched = stage.reader.server.requests.filter(({ destination }) => destination === 'empty');
    expect(fetched, 'requests that nobody asked for').toEqual([]);
  });
});
