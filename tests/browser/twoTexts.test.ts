import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsIn } from './harness/axe.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { headingOf, press, words } from './harness/popup.ts';
import { searched } from './harness/samples.ts';
import { readStores } from './harness/stores.ts';
import { until } from './harness/until.ts';

const textIn = (page: Page) => page.evaluate(() => document.body.innerText);

/** Puts a text into a field as pasting does. */
async function paste(page: Page, side: string, text: string): Promise<void> {
  await page.focus(`#text-${side}`);
  await page.evaluate((content) => document.execCommand('insertText', false, content), text);
}

/** Hands a file to a field as a reader drops it. Runs in the page. */
function dropFile(side: string, name: string, type: string, content: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name, { type }));
  document
    .querySelector(`#text-${side}`)
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
}

inEachBrowser('two texts', (stage) => {
  const open = async () => {
    const page = await stage.reader.openExtensionPage('two-texts.html');
    await headingOf(page);
    return page;
  };
  const untilRead = (page: Page, count: number) =>
    until('both are read', () =>
      page.evaluate(
        (wanted) => [...document.querySelectorAll('.text-field .hint')].filter((e) => e.textContent).length === wanted,
        count,
      ),
    );

  test('one pasted, one dropped, are compared without any request, and nothing is kept', async () => {
    const page = await open();
    const { translation, original } = searched.expected;
    await page.evaluate(dropFile, 'original', 'original.html', 'text/html', searched.original.html);
    await paste(page, 'translation', [translation.title, ...translation.paragraphs].join('\n\n'));
    await untilRead(page, 2);
    const chosen = () => page.evaluate(() => [...document.querySelectorAll('select')].map(({ value }) => value));
    expect(await chosen()).toEqual(['en', 'nl']);
    expect(await page.$eval('#text-original', (field) => 'value' in field && field.value)).toContain(original.title);
    await press(page, words.say('twoTexts.compare'));
    await until('the result is there', async () => (await page.$('.row')) !== null);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('.row').length)).toBeGreaterThan(5);
    expect(stage.reader.server.requests).toEqual([]);
    const stores = await readStores(page);
    expect(JSON.stringify(stores)).not.toContain(translation.title);
    expect(JSON.stringify(stores)).not.toContain(original.title);

    await press(page, words.say('twoTexts.turn'));
    expect(await chosen()).toEqual(['nl', 'en']);
    expect(await page.$('.row')).toBeNull();
  });

  test('in one language are told so, and the language can be changed', async () => {
    const page = await open();
    for (const side of ['translation', 'original'])
      await paste(page, side, 'The ferry takes 120 cars and needs 25 minutes for the whole crossing.');
    await untilRead(page, 2);
    await press(page, words.say('twoTexts.compare'));
    await until('it says so', async () => (await textIn(page)).includes(words.say('twoTexts.failed.same-language')));
    await page.select('select', 'nl');
    await press(page, words.say('twoTexts.compare'));
    await until('they are compared', async () => (await page.$('.row')) !== null);
  });
});
