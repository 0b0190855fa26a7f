import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { archiveOf } from '../server/archive.ts';
import { DUTCH } from '../server/hosts.ts';
import { FULL, generateArchives } from '../wordpress/generate.ts';
import { createPublisher } from '../wordpress/publisher.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { askForOriginal, headingOf, press, untilAnswer, words } from './harness/popup.ts';
import { until } from './harness/until.ts';

const archives = generateArchives({ seed: 1, ...FULL });
const archive = archiveOf(createPublisher(archives));
/** The same publisher, of whose originals none is left. */
const empty = archiveOf(createPublisher({ english: archives.english, dutch: [] }));

/** An article of a series: others of the same company, much alike, stand a day away. */
const translation = archives.english.find(
  ({ address }) => archives.traits.get(address)?.origin === 'series' && archives.pairs.has(address),
);
const original = archives.pairs.get(translation?.address ?? '');
if (!translation || !original) throw new Error('The archives hold no series.');

/** Where the popup says the original stands, and how sure it is. */
function shownOriginal(popup: Page): Promise<{ address: string | undefined; proof: string | undefined }> {
  return popup.evaluate(() => ({
    address: document.querySelector<HTMLAnchorElement>('a.original__title')?.href,
    proof: document.querySelector('.original__proof')?.textContent ?? undefined,
  }));
}

const ASK = words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' });

inEachBrowser('the original among 3,000 articles', (stage) => {
  const dutchRequests = () => stage.reader.server.requests.filter(({ host }) => host === DUTCH);
  const expectOriginal = async (popup: Page) => {
    await untilAnswer(popup);
    expect(await shownOriginal(popup)).toEqual({ address: original, proof: words.say('original.is') });
    expect(await popup.evaluate(() => document.querySelector('.compared') !== null)).toBe(true);
  };
  beforeEach(() => stage.reader.server.show(archive));

  test('is found, proven and compared', async () => {
    const popup = await stage.reader.openPopup(await stage.reader.open(translation.address));
    await askForOriginal(popup);
    await expectOriginal(popup);
    expect(dutchRequests().length).toBeLessThanOrEqual(3);
  });

  test('is found too where the background ends half way', async () => {
    const page = await stage.reader.open(translation.address);
    const popup = await stage.reader.openPopup(page);
    stage.reader.server.fail('slow', ({ host }) => host === DUTCH);
    await press(popup, ASK);
    await until('the original’s site was asked', () => dutchRequests().length > 0);
    await popup.close();
    await stage.reader.terminateBackground();
    stage.reader.server.recover();
    await expectOriginal(await stage.reader.openPopup(page));
    expect(dutchRequests().length).toBeLessThanOrEqual(8);
  });

  test('is not looked for again where there was none, until the reader asks', async () => {
    const { reader } = stage;
    const none = words.say('failure.original-not-found.what');
    reader.server.show(empty);
    const first = await reader.openPopup(await reader.open(translation.address));
    expect(await askForOriginal(first)).toBe(none);
    await first.close();
    const asked = dutchRequests().length;
    expect(asked).toBeGreaterThan(0);

    reader.server.show(archive);
    const second = await reader.openPopup(await reader.open(translation.address));
    await untilAnswer(second);
    expect(await headingOf(second)).toBe(none);
    expect(dutchRequests()).toHaveLength(asked);

    await press(second, words.say('common.retry'));
    await until('the original was asked for', () => dutchRequests().length > asked);
    await until('it is compared', () => second.evaluate(() => document.querySelector('.compared') !== null));
    await expectOriginal(second);
  });
});
