import { describe, expect, onTestFinished, test } from 'vitest';
import { english, servePages } from './harness/anyPages.ts';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { browserNames } from './harness/browserNames.ts';
import { launch } from './harness/launch.ts';
import { addressesIn } from './harness/ownPage.ts';
import { askForOriginal, headingOf, press, words } from './harness/popup.ts';
import { makeProfile } from './harness/profile.ts';
import type { Reader } from './harness/reader.ts';
import { searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** Words that nothing but the article tells, no lexicon either; unlike any others, so that they are found compressed. */
const traces = {
  'both addresses, both texts and the search for the original': 'Quorline',
  'the translation’s text': 'Karin Postma',
  'the original’s text': 'verhuizen sneller',
  'the original’s address': '413877',
};

const ofKept = { 'its address': 'ferry-sails-without', 'its text': 'project leader Mara' };

describe.each(browserNames)('the profile of %s', (name) => {
  /** Lets a reader read with a profile of his own, closes the browser and tells which files hold a trace, by trace. */
  const filesAfter = async (
    read: (reader: Reader) => Promise<void>,
    sought: Record<string, string> = traces,
  ): Promise<Record<string, string[]>> => {
    const { folder, filesWith, remove } = makeProfile();
    onTestFinished(remove);
    const reader = await launch(name, { headless: true, inPrivate: true, profile: folder });
    await read(reader).finally(reader.close);
    return Object.fromEntries(Object.entries(sought).map(([what, word]) => [what, filesWith(word)]));
  };

  test('holds nothing of what was read in a private window', async () => {
    const files = await filesAfter((reader) => readAndCompare(reader, 'private'));
    expect(Object.entries(files).filter(([, holding]) => holding.length > 0)).toEqual([]);
  });

  test('holds nothing of a page that was kept in a private window', async () => {
    const files = await filesAfter((reader) => keepPage(reader, 'private'), ofKept);
    expect(Object.entries(files).filter(([, holding]) => holding.length > 0)).toEqual([]);
  });

  /** So that the tests above mean something. */
  test('holds what was read in any other window', async () => {
    const files = await filesAfter(async (reader) => {
      await readAndCompare(reader, 'ordinary');
      await reader.open(searched.original.address);
    });
    expect(Object.entries(files).filter(([, holding]) => holding.length === 0)).toEqual([]);
    const kept = await filesAfter((reader) => keepPage(reader, 'ordinary'), ofKept);
    expect(kept['its address'], 'in the history').not.toEqual([]);
  });
});

/** Keeps a page of no known site, to be compared with the next one. */
async function keepPage(reader: Reader, windows: 'ordinary' | 'private'): Promise<void> {
  servePages(reader.server);
  const page = await (windows === 'private' ? reader.openPrivate : reader.open)(english);
  const popup = await reader.click(page);
  await press(popup, words.say('keep.button'));
  const isKept = () => popup.evaluate((said) => document.body.innerText.includes(said), words.say('keep.this'));
  await until('it is kept', isKept);
}

/** Reads the article, has it compared, sets a row aside, opens what can be opened from there, and closes the banner. */
async function readAndCompare(reader: Reader, windows: 'ordinary' | 'private'): Promise<void> {
  const own = await reader.openExtensionPage('options.html');
  await headingOf(own);
  const isPrivate = windows === 'private';
  const page = await (isPrivate ? reader.openPrivate : reader.open)(searched.address);
  const banner = await bannerOf(reader, page);
  const popup = await reader.openPopup(page);
  await askForOriginal(popup);
  expect(
    reader.server.requests.some(({ path }) => path.includes('Quorline')),
    'it was searched for',
  ).toBe(true);
  await press(popup, words.say('dismiss.label', { text: '2.3 million dollars' }));
  // Chromium has no place for it in a private window.
  const isConfined = isPrivate && reader.name === 'chromium';
  if (isConfined) await (await popup.$('.original__title'))?.click();
  else await press(popup, words.say('popup.sideBySide'));
  await until('what was opened is there', async () => {
    const addresses = await addressesIn(own, windows);
    return addresses.some((address) => address.includes(isConfined ? '413877' : 'side-by-side'));
  });
  await banner.press(words.say('banner.close'));
  await until('the banner has gone', () => hasNoBanner(reader, page));
}
