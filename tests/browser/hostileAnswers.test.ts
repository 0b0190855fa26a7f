import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import type { Answer } from '../server/answer.ts';
import { fixtureArchive } from '../server/archive.ts';
import { DUTCH } from '../server/hosts.ts';
import { feedOf, itemOf, postOf, row } from '../unit/originals/hostileAnswers.ts';
import { bannerOf } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { press, untilHeading, words } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

const ASK = words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' });
const STOP = words.say('common.cancel');
/** More than the limit of a look-up, by as much as a busy machine takes for the rest. */
const PATIENCE_MILLISECONDS = 45_000;

/** A post that is much like the article, and takes long to read and to hold against it. */
const heavy = (at: number): string =>
  `<p>${row(900, (sentence) => `Quorline${at} verkocht in kwartaal ${sentence} voor 2,3 miljard aan Karin Postma uit Dublin. `)}</p>`;

/** As many bytes as are taken in: the first posts are heavy, the others many. */
const POSTS = JSON.stringify([
  ...Array.from({ length: 45 }, (_, at) => postOf(at + 1, heavy(at))),
  ...Array.from({ length: 21_000 }, () => 0),
]);
const FEED = feedOf(row(100, (at) => itemOf(at + 1, heavy(at).slice(0, 40_000))) + '<item/>'.repeat(20_000));

const answer = (type: string, body: string): Answer => ({ status: 200, headers: { 'content-type': type }, body });

inEachBrowser('a publisher that answers without end', (stage) => {
  const dutchRequests = () => stage.reader.server.requests.filter(({ host }) => host === DUTCH);

  /** Asks for an original whose search is answered by so much. */
  const ask = async (through: 'posts' | 'feed'): Promise<Page> => {
    const { pages, publisher } = fixtureArchive();
    stage.reader.server.show({
      pages,
      publisher: (address) => {
        if (address.host !== DUTCH) return publisher(address);
        if (address.searchParams.has('feed')) return answer('application/rss+xml', FEED);
        return through === 'posts' ? answer('application/json', POSTS) : { status: 401, headers: {}, body: '' };
      },
    });
    await stage.reader.open(searched.address);
    const own = await stage.reader.openExtensionPage('options.html');
    const popup = await stage.reader.openExtensionPage(`popup.html?tab=${await tabIdOf(own, searched.address)}`);
    await press(popup, ASK);
    await until('the original was asked for', () => dutchRequests().length > 0);
    return popup;
  };

  test.each(['posts', 'feed'] as const)(
    'in %s: the popup says how it ended, and another tab has its banner meanwhile',
    async (through) => {
      const popup = await ask(through);
      const other = await stage.reader.open(known.address);
      expect(await (await bannerOf(stage.reader, other)).text()).not.toBe('');
      await popup.bringToFront();
      const hasEnded = () => popup.evaluate(() => document.querySelector('.compared, .state__kicker') !== null);
      await vi.waitFor(async () => expect(await hasEnded()).toBe(true), { timeout: PATIENCE_MILLISECONDS });
    },
  );

  test.each(['posts', 'feed'] as const)('in %s: it can be stopped', async (through) => {
    const popup = await ask(through);
    await press(popup, STOP);
    await untilHeading(popup, words.say('failure.cancelled.what'));
  });
});
