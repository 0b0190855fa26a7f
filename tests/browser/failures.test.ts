import { expect, test } from 'vitest';
import type { FailureKind } from '../../extension/store/tabState.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { PairCase } from '../fixtures/index.ts';
import type { FailureName } from '../server/failures.ts';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { allAgree, askForOriginal, press, shownFigures, untilHeading, words } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';

const HOST = 'www.techzine.nl';

const ofThePage: [FailureName, FailureKind][] = [
  ['missing', 'not-found'],
  ['forbidden', 'forbidden'],
  ['challenge', 'challenge'],
  ['not-html', 'wrong-type'],
  ['too-large', 'too-large'],
  ['server-error', 'server-error'],
  ['truncated', 'server-error'],
  ['rate-limited', 'rate-limited'],
  ['redirect-elsewhere', 'bad-redirect'],
  ['redirect-loop', 'bad-redirect'],
  ['slow', 'timed-out'],
  ['endless-tags', 'not-an-article'],
];

const ofTheSearch: [FailureName, FailureKind][] = [
  ['unauthorized', 'search-unavailable'],
  ['html-for-json', 'search-unavailable'],
  ['challenge', 'challenge'],
  ['rate-limited', 'rate-limited'],
  ['missing', 'search-unavailable'],
];

const otherEncodings: FailureName[] = ['windows-1252', 'windows-1252-meta', 'wrong-encoding'];

/** What a server answers is read by the same code everywhere; what the network does, each browser tells in its own way. */
const toldByTheBrowser: FailureName[] = ['too-large', 'truncated', 'redirect-elsewhere', 'redirect-loop', 'slow'];

inEachBrowser('a look-up', (stage, name) => {
  const oneInFirefox = <T>(cases: T[]) => cases.slice(name === 'chromium' ? 0 : -1);
  const isTried = ([failure]: [FailureName, FailureKind]) => name === 'chromium' || toldByTheBrowser.includes(failure);
  const lookUp = async (pair: PairCase) => {
    const page = await stage.reader.newPage();
    await page.goto(pair.address);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    return popup;
  };
  const fail = (failure: FailureName) => {
    // The extension's policy refuses the hop, and the browser says so.
    if (failure === 'redirect-elsewhere') stage.expectProblems(({ text }) => text.includes('connect-src'));
    stage.reader.server.fail(failure, ({ host }) => host === HOST);
  };

  /** What happened and what to do stand in the popup, with nothing that only a programmer understands. */
  const expectFailure = async (pair: PairCase, kind: FailureKind) => {
    const popup = await lookUp(pair);
    const said = await popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
    expect(said).toContain(words.say(`failure.${kind}.what`, { host: shownHost(HOST) }));
    expect(said).toContain(words.say(`failure.${kind}.do`));
    const asked = stage.reader.server.requests.map(({ host }) => host);
    expect([...new Set(asked)].sort()).toEqual(['www.techzine.eu', HOST]);
  };

  test.each(ofThePage.filter(isTried))('tells of an original that is %s: %s', async (failure, kind) => {
    fail(failure);
    await expectFailure(known, kind);
  });

  test.each(oneInFirefox(ofTheSearch))('tells of a search that is %s: %s', async (failure, kind) => {
    fail(failure);
    await expectFailure(searched, kind);
  });

  test.each(oneInFirefox(otherEncodings))('reads an original in %s', async (encoding) => {
    fail(encoding);
    const popup = await lookUp(known);
    const figures = await shownFigures(popup);
    expect(figures.map(({ original }) => original)).toContain('412.000 vierkante meter');
    expect(figures.every(({ status }) => status === 'same')).toBe(true);
  });

  test('searches by the feed where the interface is broken', async () => {
    fail('broken-json');
    const popup = await lookUp(searched);
    expect(await shownFigures(popup)).toHaveLength(searched.expected.figures.length);
  });

  test('keeps no other tab waiting while an original is parsed', async () => {
    fail('endless-tags');
    await stage.reader.open(known.address);
    const own = await stage.reader.openExtensionPage('options.html');
    const popup = await stage.reader.openExtensionPage(`popup.html?tab=${await tabIdOf(own, known.address)}`);
    await press(popup, words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' }));
    const other = await stage.reader.open(searched.address);
    expect(await (await bannerOf(stage.reader, other)).text()).not.toBe('');
    await popup.bringToFront();
    await untilHeading(popup, words.say('failure.not-an-article.what'));
  });

  test('goes on when it is tried again', async () => {
    fail('server-error');
    const popup = await lookUp(known);
    stage.reader.server.reset();
    await press(popup, words.say('common.retry'));
    await untilHeading(popup, allAgree(known.expected.figures.length));
    expect(await shownFigures(popup)).toHaveLength(known.expected.figures.length);
  });
});
