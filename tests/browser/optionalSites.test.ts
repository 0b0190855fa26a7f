import { expect, test } from 'vitest';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { headingOf, press, shownFigures, untilAnswer, untilHeading, words } from './harness/popup.ts';
import { sample } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** Each with how many of its figures differ. */
const samples = [sample('ferry-navigation'), sample('houseboat')];

inEachBrowser('a site that is not given at installation', (stage) => {
  const { say } = words;

  test.each(samples)(
    '$site has its banner once it was switched on, and no more when it was taken back',
    async (pair) => {
      const before = await stage.reader.open(pair.address);
      const popup = await stage.reader.click(before);
      expect(await headingOf(popup)).toMatch(/^Brontekst is not allowed to read /);
      expect(await hasNoBanner(stage.reader, before)).toBe(true);
      await popup.close().catch(() => undefined);

      await stage.reader.setSite(pair.address, true);
      const page = await stage.reader.open(pair.address);
      const banner = await bannerOf(stage.reader, page);
      expect(await banner.controls()).toContain(say('banner.compare'));
      const asking = await stage.reader.openPopup(page);
      await untilHeading(asking, say('popup.ask.title.edited'));
      await asking.evaluate(() => document.querySelector<HTMLElement>('button.primary')?.click());
      await untilAnswer(asking);
      const differing = (await shownFigures(asking)).filter(({ status }) => status === 'differs');
      expect(differing).toHaveLength(1);
      await asking.close().catch(() => undefined);

      await stage.reader.setSite(pair.address, false);
      await until('the script is gone', async () => {
        const after = await stage.reader.open(pair.address);
        const isGone = await hasNoBanner(stage.reader, after);
        await after.close();
        return isGone;
      });
    },
  );

  test('has its button in the options, and one click gives all its hosts', async () => {
    const options = await stage.reader.openExtensionPage('options.html');
    await headingOf(options);
    const labels = () =>
      options.evaluate(() => [...document.querySelectorAll('.entry button')].map((b) => b.ariaLabel));
    for (const host of ['heise.de', 'businessinsider.de', 'businessinsider.com'])
      expect(await labels()).toContain(say('options.sites.grantLabel', { host }));
    // Chromium asks in a window of its own, which no test can answer.
    if (stage.reader.name === 'chromium') return;
    await press(options, say('options.sites.grantLabel', { host: 'businessinsider.de' }));
    const grants = ['businessinsider.de', 'businessinsider.com'].map((host) =>
      say('options.sites.grantLabel', { host }),
    );
    const asksFor = async () => (await labels()).filter((label) => grants.includes(label ?? ''));
    await until('both are given', async () => (await asksFor()).length === 0);
    await press(options, say('options.sites.giveBackLabel', { host: 'businessinsider.com' }));
    await until('both are given back', async () => (await asksFor()).length === 2);
  });
});
