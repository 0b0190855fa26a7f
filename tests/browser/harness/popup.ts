import type { Page } from 'puppeteer-core';
import { wordsFor } from '../../../locales/words.ts';
import { until } from './until.ts';

/** The words that the browsers of the tests show: they run in English. */
export const words = wordsFor('en', []);

/** A row that shows a figure; null where a side lacks it. */
export interface ShownFigure {
  translation: string | null;
  original: string | null;
  status: string;
}

/** The heading of an answer where all figures agree and nothing differs. */
export function allAgree(count: number): string {
  const said = words.say('answer.allAgree', { count });
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Waits for the popup's heading. @param heading its text, or the beginning of it */
export async function untilHeading(popup: Page, heading: string): Promise<void> {
  await until(`the popup says ‘${heading}’`, () =>
    popup.evaluate((text) => document.querySelector('h1')?.textContent?.startsWith(text), heading),
  ).catch((error: unknown) => tellShown(popup, error));
}

/** Fails with what the popup shows, where it does not show what was waited for. */
async function tellShown(popup: Page, cause: unknown): Promise<never> {
  const shown = await popup.evaluate(() => document.body.innerText);
  throw new Error(`The popup shows: ${shown}`, { cause });
}

/** Waits for the popup's result or failure, and tells its heading. */
export async function untilAnswer(popup: Page): Promise<string> {
  await until('the look-up has ended', () =>
    popup.evaluate(() => document.querySelector('.compared, .state__kicker') !== null),
  ).catch((error: unknown) => tellShown(popup, error));
  return headingOf(popup);
}

/** The heading, once the page has one that tells something. */
export function headingOf(page: Page): Promise<string> {
  return until('the page has a heading', async () => {
    const heading = await page.evaluate(() => document.querySelector('h1')?.textContent);
    return heading === words.say('popup.loading') ? null : heading;
  });
}

/** Presses a button or follows a link with a real pointer. @param name its text or label */
export async function press(page: Page, name: string): Promise<void> {
  const control = await until(`‘${name}’ can be pressed`, () => findControl(page, name));
  await control.click();
}

/** A label may hold a hint after its name. */
async function findControl(page: Page, name: string) {
  for (const control of await page.$$('button, a, summary, label')) {
    const isNamed = await control.evaluate((element, wanted) => {
      const text = (element.ariaLabel ?? element.textContent ?? '').trim();
      const isIt = element.matches('label') ? text.startsWith(wanted) : text === wanted;
      return isIt && element.checkVisibility();
    }, name);
    if (isNamed) return control;
  }
  return null;
}

/** Every row that shows a figure: those that differ, those that agree, those that were not compared. */
export function shownFigures(popup: Page): Promise<ShownFigure[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((row) => ({
      translation: row.querySelector('[data-side=translation] mark')?.textContent ?? null,
      original: row.querySelector('[data-side=original] mark')?.textContent ?? null,
      status: row.dataset.figure ?? '',
    })),
  );
}

/** The first asking: the popup shows its one button, and the reader presses it. */
export async function askForOriginal(popup: Page): Promise<string> {
  await press(popup, words.say('popup.ask.button', { language: words.language('nl'), host: 'techzine.nl' }));
  return untilAnswer(popup);
}
