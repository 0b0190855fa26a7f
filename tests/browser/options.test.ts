import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hosts, requiredHosts } from '../../extension/network/hosts.ts';
import { wordsFor } from '../../locales/words.ts';
import { bannerOf, hasNoBanner } from './harness/banner.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { giveHostsBack, withdrawHosts } from './harness/permissions.ts';
import { askForOriginal, headingOf, press, shownFigures, untilAnswer, untilHeading, words } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

const dutch = wordsFor('nl', []);

inEachBrowser('an option', (stage) => {
  const openOptions = async (): Promise<Page> => {
    const options = await stage.reader.openExtensionPage('options.html');
    await headingOf(options);
    return options;
  };
  const untilNoBanner = (page: Page) => until('the banner has gone', () => hasNoBanner(stage.reader, page));
  const dutchRequests = () => stage.reader.server.requests.filter(({ host }) => host === 'www.techzine.nl');

  test('changes the language of everything at once', async () => {
    const page = await stage.reader.open(known.address);
    const banner = await bannerOf(stage.reader, page);
    expect(await banner.controls()).toContain(words.say('banner.compare'));

    const options = await openOptions();
    await press(options, words.say('choice.language.nl'));
    await until('the options are Dutch', async () => (await headingOf(options)).includes(dutch.say('options.title')));
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('nl');
    await until('the banner is Dutch', async () => {
      const controls = await (await bannerOf(stage.reader, page)).controls();
      return controls.includes(dutch.say('banner.compare'));
    });
    const popup = await stage.reader.openPopup(page);
    await untilHeading(popup, dutch.say('popup.ask.title.automatic'));
  });

  test('takes the banner away and leaves the badge', async () => {
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    const options = await openOptions();
    await press(options, words.say('choice.banner.badge'));
    await untilNoBanner(page);
    await until('the badge tells of it', async () => (await stage.reader.badge(page)) === '•');

    await options.bringToFront();
    await press(options, words.say('choice.banner.off'));
    await until('the badge has gone', async () => (await stage.reader.badge(page)) === '');
    await page.reload();
    const popup = await stage.reader.openPopup(page);
    expect(await headingOf(popup)).toBe(words.say('popup.ask.title.automatic'));
    await popup.close();
    expect(await hasNoBanner(stage.reader, page)).toBe(true);

    await options.bringToFront();
    await press(options, words.say('choice.banner.edge'));
    await bannerOf(stage.reader, page);
  });

  test('puts the banner into the article, above its notice', async () => {
    const options = await openOptions();
    await press(options, words.say('choice.banner.inline'));
    const page = await stage.reader.open(known.address);
    await bannerOf(stage.reader, page);
    const next = await page.evaluate(() => {
      const host = [...document.querySelectorAll('article div')].find(({ childNodes }) => childNodes.length === 0);
      return host?.nextElementSibling?.textContent ?? '';
    });
    expect(next).toContain(known.expected.translation.notices[0]);
  });

  test('looks every translated article up without being asked', async () => {
    const options = await openOptions();
    await press(options, words.say('choice.lookUp.always'));
    const page = await stage.reader.open(known.address);
    await until('the original was fetched', () => dutchRequests().length > 0);
    await until('the badge tells the result', async () => (await stage.reader.badge(page)) === '0');
  });

  test('keeps the popup from looking up by itself', async () => {
    const options = await openOptions();
    await press(options, words.say('setting.lookUpOnOpen'));
    const page = await stage.reader.open(known.address);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    await popup.close();
    await page.reload();
    stage.reader.server.requests.length = 0;
    const again = await stage.reader.openPopup(page);
    await headingOf(again);
    expect(dutchRequests()).toEqual([]);
  });

  test('hides a kind of figure', async () => {
    const options = await openOptions();
    await press(options, words.say('figureKind.percent'));
    const page = await stage.reader.open(known.address);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    const shown = (await shownFigures(popup)).map(({ translation }) => translation);
    const percentages = known.expected.figures.filter(({ kind }) => kind === 'percent');
    expect(shown).toHaveLength(known.expected.figures.length - percentages.length);
    expect(shown).not.toContain(percentages[0]?.translation);
  });

  test('lists what was switched off, with the way back', async () => {
    const page = await stage.reader.open(known.address);
    const banner = await bannerOf(stage.reader, page);
    await banner.press(words.say('banner.close'));
    await untilNoBanner(page);
    const options = await openOptions();
    const label = known.expected.translation.title;
    await press(options, words.say('options.off.onLabel', { label }));
    await until('the list is empty', async () =>
      options.evaluate((none) => document.body.textContent?.includes(none), words.say('options.off.none')),
    );
    await page.reload();
    await bannerOf(stage.reader, page);
  });

  test('shows a permission that was taken away, while the page is open', async () => {
    const options = await openOptions();
    const granted = () => options.evaluate(() => document.querySelectorAll('.entry__state--good').length);
    expect(await granted()).toBe(requiredHosts.length);
    await withdrawHosts(stage.reader, options);
    await until('the options show it', async () => (await granted()) === 0);
    const button = words.say('options.sites.grant');
    const buttons = () =>
      options.evaluate(() => [...document.querySelectorAll('.entry button')].map((b) => b.textContent));
    expect(await buttons()).toEqual(hosts.map(() => button));
    await giveHostsBack(stage.reader, options);
    await until('both may be read again', async () => (await granted()) === requiredHosts.length);
  });

  test('finds options by their words', async () => {
    const options = await openOptions();
    await options.focus('.option-search input');
    await options.keyboard.type(words.say('choice.theme.dark'));
    const shown = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('h2')].filter((h) => h.checkVisibility()).map((h) => h.textContent),
      );
    await until('one section is left', async () => (await shown()).length === 1);
    expect(await shown()).toEqual([words.say('options.interface')]);
    await options.keyboard.press('Escape');
    await until('all are back', async () => (await shown()).length > 5);
  });

  test('goes out as a file and comes back from it, once the reader has seen what would change', async () => {
    const options = await openOptions();
    await options.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) void file.text().then((text) => document.body.setAttribute('data-exported', text));
        return make(file);
      };
    });
    await press(options, words.say('options.file.export'));
    const text = await until('the file is handed out', () => options.evaluate(() => document.body.dataset.exported));
    const folder = mkdtempSync(join(tmpdir(), 'brontekst-settings-'));
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(text), theme: 'dark' }));
    await (await options.$('input[type=file]'))?.uploadFile(file);
    const rows = () =>
      options.evaluate(() => [...document.querySelectorAll('.changes tbody tr')].map((row) => row.textContent));
    await until('the change is shown', async () => (await rows()).length > 0);
    const change = [words.say('setting.theme'), words.say('choice.theme.system'), words.say('choice.theme.dark')];
    expect(await rows()).toEqual([change.join('')]);
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('system');
    await press(options, words.say('import.apply'));
    await until('the page is dark', () => options.evaluate(() => document.documentElement.dataset.theme === 'dark'));
    rmSync(folder, { recursive: true });
  });

  test('deletes what is stored and takes every change back', async () => {
    const page = await stage.reader.open(known.address);
    const popup = await stage.reader.openPopup(page);
    await askForOriginal(popup);
    await untilAnswer(popup);
    await popup.close();
    const options = await openOptions();
    await press(options, words.say('options.file.reset'));
    const saying = (text: string) => options.evaluate((wanted) => document.body.textContent?.includes(wanted), text);
    await until('the settings are reset', () => saying(words.say('options.file.wasReset')));
  });
});
