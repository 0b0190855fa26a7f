import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { askForOriginal } from './harness/popup.ts';
import { known, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

const DUTCH = 'www.techzine.nl';
const STRANGER = 'stranger.example';

inEachBrowser('requests', (stage) => {
  test('of a look-up tell neither who asks nor from where', async () => {
    const page = await stage.reader.open(searched.address);
    const cookie = { name: 'reader', value: '1', domain: DUTCH, secure: true, sameSite: 'None' } as const;
    await page.browserContext().setCookie(cookie);
    const popup = await stage.reader.openPopup(page);
    stage.reader.server.requests.length = 0;
    await askForOriginal(popup);
    const asked = stage.reader.server.requests.filter(({ destination }) => destination === 'empty');
    expect(asked.length).toBeGreaterThan(0);
    const telling = asked.filter(({ cookie, referrer, origin }) => cookie ?? referrer ?? origin);
    expect(telling).toEqual([]);
    expect([...new Set(asked.map(({ host }) => host))]).toEqual([DUTCH]);
    await stage.reader.open(`https://${DUTCH}/`);
    const visit = stage.reader.server.requests.find(({ destination }) => destination === 'document');
    expect(visit?.cookie, 'what the reader’s own visit tells').toBe('reader=1');
  });

  /** So that a count of none, at the end of all tests, means something. */
  test('to any other host are seen and counted', async () => {
    const page = await stage.reader.open(known.address);
    await page.evaluate((host) => fetch(`https://${host}/`).catch(() => undefined), STRANGER);
    const strangers = stage.reader.strangers();
    await until('it is counted', () => strangers.get(STRANGER));
    strangers.delete(STRANGER);
    stage.expectProblems(({ text }) => text.includes(STRANGER));
  });
});
