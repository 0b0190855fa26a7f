import type { Page } from 'puppeteer-core';

/** The article whose comparison the README shows. */
export const SHOWN_IN_README = 'quorline-quarter';

/** The words of a popup, each line by itself, once its last part is there: the switches for this article and site. */
export async function wordsIn(page: Page): Promise<string> {
  await page.waitForSelector('.here__state');
  const text = await page.evaluate(() => document.body.innerText);
  const lines = text.split('\n').map((line) => line.trim());
  return `${lines.filter(Boolean).join('\n')}\n`;
}
