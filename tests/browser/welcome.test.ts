import { expect, test } from 'vitest';
import pairs from '../../assets/known-pairs.json' with { type: 'json' };
import { techzine } from '../../core/sites/techzine/index.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { askForOriginal, headingOf, press, words } from './harness/popup.ts';

inEachBrowser('the welcome page', (stage) => {
  test('tells what Brontekst does and may read, and leads to an article to try', async () => {
    const page = await stage.reader.openExtensionPage('welcome.html');
    expect(await headingOf(page)).toBe(words.say('welcome.title'));
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(links).toEqual([techzine.sample]);
    expect(await page.evaluate(() => document.querySelectorAll('svg.picture').length)).toBe(3);
    expect(await page.evaluate(() => document.body.textContent)).toContain(words.say('options.sites.granted'));
    expect(stage.reader.server.requests).toEqual([]);
    await press(page, words.say('welcome.options'));
  });

  test('has an article whose original need not be searched', async () => {
    const id = techzine.idOf?.(new URL(techzine.sample));
    expect(Object.keys(pairs.techzine.pairs)).toContain(id);
    const article = await stage.reader.open(techzine.sample);
    const popup = await stage.reader.openPopup(article);
    expect(await askForOriginal(popup)).toMatch(/figures agree/);
  });

  test('never comes again by itself', async () => {
    await stage.reader.terminateBackground();
    const page = await stage.reader.openExtensionPage('options.html');
    await headingOf(page);
    const open = await Promise.all(
      (await stage.reader.pages()).map((each) => each.evaluate(() => location.pathname).catch(() => '')),
    );
    expect(open).not.toContain('/welcome.html');
  });
});
