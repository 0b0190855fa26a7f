import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ExpectedFigure } from '../fixtures/index.ts';
import { html } from '../server/answer.ts';
import { copyBuild } from './harness/build.ts';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import {
  askForOriginal,
  headingOf,
  press,
  type ShownFigure,
  shownFigures,
  untilAnswer,
  untilHeading,
  words,
} from './harness/popup.ts';
import { known, readAtOnce, searched } from './harness/samples.ts';
import { until } from './harness/until.ts';

const DUTCH = 'www.techzine.nl';

/** How long a hanging browser may hold everything up; there are many pairs, and each is looked up. */
const MANY_PAIRS_TIMEOUT = 240_000;

const differs = ({ status }: { status: string }) => status !== 'same' && status !== 'unclear';

/** The figures as they must be shown: what differs first, then what agrees, each in reading order. */
function expectedRows(figures: ExpectedFigure[]): ShownFigure[] {
  const rows = figures.map(({ translation, original, status }) => ({ translation, original, status }));
  const of = (wanted: string) => rows.filter(({ status }) => status === wanted);
  return [...rows.filter(differs), ...of('same'), ...of('unclear')];
}

/** What is expected leaves out the words of a bound ('more than 13,000'), which are shown. */
function withoutBound(shown: string | null, expected: string | null | undefined): string | null {
  return expected && shown?.includes(expected) ? expected : shown;
}

async function expectFigures(popup: Page, figures: ExpectedFigure[]): Promise<void> {
  const expected = expectedRows(figures);
  const shown = (await shownFigures(popup)).map(({ translation, original, status }, index) => ({
    translation: withoutBound(translation, expected[index]?.translation),
    original: withoutBound(original, expected[index]?.original),
    status,
  }));
  expect(shown).toEqual(expected);
}

const seeds = '../shared/seeds';

/** A sample page with the real article's text in the place of its own. */
function withText(page: string, file: string): string {
  const lines = readFileSync(`${seeds}/${file}`, 'utf8').split(/\n+/);
  const own = lines.map((line) => line.trim()).filter((line) => !/^(?:\d+ min|Tags in.*|[, ]*)$/.test(line));
  const paragraphs = own.map(
    (line) =>
      `<p>${line
        .replace(/\d+ min$/, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')}</p>`,
  );
  return page.replace(/(?<=<div class="article-content">)[\s\S]*?(?=<\/div>)/, () => paragraphs.join('\n'));
}

/** Texts that are marked in a page. */
function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String)));
}

/** Runs in the popup: notes that the steps of a look-up were shown, however short. */
function noteSteps(): void {
  const note = () => {
    if (document.querySelector('.steps')) document.body.dataset.steps = 'seen';
  };
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
}

inEachBrowser('the popup', (stage) => {
  const openOn = async (address: string): Promise<{ page: Page; popup: Page }> => {
    const page = await stage.reader.open(address);
    const popup = await stage.reader.openPopup(page);
    await headingOf(popup);
    return { page, popup };
  };
  const dutchRequests = () => stage.reader.server.requests.filter(({ host }) => host === DUTCH);

  test('asks first, and from then on opening it is the asking', async () => {
    const first = await openOn(known.address);
    const button = words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' });
    const buttons = await first.popup.evaluate(() =>
      [...document.querySelectorAll('button')].map(({ textContent }) => textContent),
    );
    expect(buttons).toEqual([words.say('common.options'), button, words.say('keep.button')]);
    expect(dutchRequests()).toEqual([]);

    await askForOriginal(first.popup);
    expect(dutchRequests().map(({ path }) => path)).toEqual([new URL(known.original.address).pathname]);
    await first.popup.close();

    const second = await openOn(searched.address);
    await untilAnswer(second.popup);
    await expectFigures(second.popup, searched.expected.figures);
  });

  test('shows the comparison of every pair', { timeout: MANY_PAIRS_TIMEOUT }, async () => {
    for (const [index, { name, address, original, expected }] of readAtOnce.entries()) {
      const { page, popup } = await openOn(address);
      await (index === 0 ? askForOriginal : untilAnswer)(popup);
      await expectFigures(popup, expected.figures);
      const shown = await popup.evaluate(() => document.querySelectorAll('.difference:not([data-figure])').length);
      expect(shown, name).toBe(expected.findings.length);
      const link = await popup.evaluate(() => document.querySelector<HTMLAnchorElement>("a[href*='#:~:text=']")?.href);
      expect(link).toContain(`${original.address}#:~:text=`);
      await page.close();
    }
  });

  test('marks the sentence of a row in the page, without a change to the page', async () => {
    const { page, popup } = await openOn(known.address);
    await askForOriginal(popup);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await press(popup, words.say('bar.same', { count: known.expected.figures.length }));
    await press(popup, words.say('figures.show', { text: '412,000 square metres' }));
    await until('the figure is marked', async () => (await marks(page)).includes('412,000 square metres'));
    await press(popup, words.say('figures.show', { text: '37.5 percent' }));
    await until('the next one is marked instead', async () => (await marks(page)).join() === '37.5 percent');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('can be used by the keyboard alone', async () => {
    const { page, popup } = await openOn(known.address);
    const focus = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = (text: string) =>
      until(`the focus is on ‘${text}’`, async () => {
        if ((await focus()) === text) return true;
        await popup.keyboard.press('Tab');
        return false;
      });
    const tabBackTo = async (text: string) => {
      await popup.keyboard.down('Shift');
      await tabTo(text);
      await popup.keyboard.up('Shift');
    };
    await tabTo(words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' }));
    await popup.keyboard.press('Enter');
    await untilAnswer(popup);
    await tabTo(words.say('bar.same', { count: known.expected.figures.length }));
    await popup.keyboard.press('Enter');
    const isOpen = () => popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.original details')?.open);
    await tabTo(words.say('original.why'));
    for (const expected of [true, false]) {
      await popup.keyboard.press('Enter');
      expect(await isOpen()).toBe(expected);
      expect(await focus(), 'the focus stays where it was').toBe(words.say('original.why'));
    }
    await tabBackTo('58');
    const ring = await popup.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineWidth, boxShadow };
    });
    expect(ring, 'what has the focus is seen to have it').not.toEqual({
      ...ring,
      ...{ outlineStyle: 'none', boxShadow: 'none' },
    });
    await popup.keyboard.press('Enter');
    await until('the figure is marked', async () => (await marks(page)).includes('58'));
  });

  test('sets a figure aside and takes it back by the keyboard, and remembers it for the article', async () => {
    const { page, popup } = await openOn(searched.address);
    await askForOriginal(popup);
    const [differing] = searched.expected.figures.filter(differs);
    const text = differing?.translation ?? '';
    const setAside = words.say('answer.setAside', { count: 1 });
    const [dismiss, undo] = [words.say('dismiss.label', { text }), words.say('dismiss.undoLabel', { text })];
    const said = (shown: Page) => shown.evaluate(() => document.querySelector('.answer')?.textContent ?? '');
    const untilSetAside = (shown: Page) =>
      until('the answer tells what was set aside', async () => (await said(shown)).includes(setAside));
    const focusOf = (shown: Page) => shown.evaluate(() => document.activeElement?.ariaLabel ?? '');
    const tabTo = (shown: Page, label: string) =>
      until(`the focus is on ‘${label}’`, async () => {
        if ((await focusOf(shown)) === label) return true;
        await shown.keyboard.press('Tab');
        return false;
      });

    const before = await said(popup);
    await tabTo(popup, dismiss);
    await popup.keyboard.press('Enter');
    await untilSetAside(popup);
    expect(await focusOf(popup)).toBe(undo);
    await until('the badge follows', async () => (await stage.reader.badge(page)) === '0');
    await popup.close();

    const again = await stage.reader.openPopup(page);
    await untilSetAside(again);
    await again.evaluate(noteSteps);
    await press(again, words.say('popup.again'));
    await until('it is compared anew', () => again.evaluate(() => document.body.dataset.steps === 'seen'));
    await untilAnswer(again);
    expect(await said(again)).toContain(setAside);
    expect(await again.evaluate(() => document.activeElement?.textContent)).toBe(words.say('popup.again'));

    await again.keyboard.down('Shift');
    await tabTo(again, undo);
    await again.keyboard.up('Shift');
    await again.keyboard.press('Enter');
    await until('the answer is as it was', async () => (await said(again)) === before);
    expect(await focusOf(again)).toBe(dismiss);
  });

  test.skipIf(!existsSync(seeds))('shows the one difference of the real article at once', async () => {
    const { server } = stage.reader;
    server.serve(known.address, html(withText(known.html, 'translation.en.txt')));
    server.serve(known.original.address, html(withText(known.original.html, 'original.nl.txt')));
    const asking = await openOn(known.address);
    expect(await askForOriginal(asking.popup)).toBe('1 name differs; all 11 figures agree.');
    await asking.popup.close();
    const own = await stage.reader.openExtensionPage('options.html');
    const popup = await stage.reader.openExtensionPage(`popup.html?tab=${await tabIdOf(own, known.address)}`);
    await popup.setViewport({ width: 460, height: 600 });
    await untilAnswer(popup);
    const [end, foot] = await popup.evaluate(() => [
      document.querySelector('.difference__actions')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
      document.querySelector('.popup__foot')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(end, 'it stands in the window, whole').toBeLessThanOrEqual(foot ?? 0);
    let presses = 0;
    await until('the focus is in the first difference', async () => {
      presses += 1;
      await popup.keyboard.press('Tab');
      return popup.evaluate(
        () => document.activeElement?.closest('.difference') === document.querySelector('.difference'),
      );
    });
    expect(presses).toBeLessThanOrEqual(6);
  });

  test('keeps the result while the page stays, also when the background has ended', async () => {
    const { page, popup } = await openOn(known.address);
    await askForOriginal(popup);
    await popup.close();
    const asked = dutchRequests().length;
    await stage.reader.terminateBackground();
    const again = await stage.reader.openPopup(page);
    await untilAnswer(again);
    await expectFigures(again, known.expected.figures);
    expect(dutchRequests()).toHaveLength(asked);
  });

  test('reloads a page that was open before it was installed', async () => {
    // Firefox puts content scripts into open pages by itself.
    if (stage.reader.name === 'firefox') return;
    const page = await stage.reader.open(known.address);
    const build = copyBuild('chromium');
    const later = await page.browser().installExtension(build.folder);
    const welcome = await until('its welcome page is there', async () =>
      (await page.browser().pages()).find((open) => open.url().includes(`${later}/welcome.html`)),
    );
    await welcome.close();
    const own = await stage.reader.newPage();
    const openLater = (path: string) => own.goto(`chrome-extension://${later}/${path}`);
    await openLater('options.html');
    await openLater(`popup.html?tab=${await tabIdOf(own, known.address)}`);
    expect(await headingOf(own)).toBe(words.say('popup.reload.title'));
    await press(own, words.say('popup.reload.button'));
    await untilHeading(own, words.say('popup.ask.title.automatic'));
    await page.browser().uninstallExtension(later);
    build.remove();
  });

  test('tells the number of differences on the badge', async () => {
    const { page, popup } = await openOn(searched.address);
    await until('the badge tells of it', async () => (await stage.reader.badge(page)) === '•');
    if (stage.reader.name === 'firefox') await popup.bringToFront();
    await askForOriginal(popup);
    const { figures, findings } = searched.expected;
    const expected = figures.filter(differs).length + findings.filter(({ side }) => side === 'translation').length;
    await until('the badge counts', async () => (await stage.reader.badge(page)) === String(expected));
  });

  test('goes on with a look-up whose background has ended', async () => {
    stage.reader.server.fail('slow', ({ host }) => host === DUTCH);
    const { page, popup } = await openOn(known.address);
    await press(popup, words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' }));
    await until('the original was asked for', () => dutchRequests().length > 0);
    await popup.close();
    await stage.reader.terminateBackground();
    stage.reader.server.reset();
    const again = await stage.reader.openPopup(page);
    await untilAnswer(again);
    await expectFigures(again, known.expected.figures);
  });
});
