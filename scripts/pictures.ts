import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bannerOf } from '../tests/browser/harness/banner.ts';
import { askForOriginal } from '../tests/browser/harness/popup.ts';
import type { Reader } from '../tests/browser/harness/reader.ts';

/**
 * Walks the way of a reader, from the article to its comparison, and takes a picture at each place.
 * @returns the files, in order
 */
export async function takePictures(reader: Reader, address: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  const take = async (page: Page, name: string, fullPage: boolean) => {
    const path: `${string}.png` = `${join(folder, name)}.png`;
    await page.screenshot({ path, fullPage });
    files.push(path);
  };
  const article = await reader.newPage();
  await article.goto(address);
  await bannerOf(reader, article);
  await take(article, 'page', false);
  const popup = await reader.openPopup(article);
  await askForOriginal(popup);
  await take(popup, 'popup', true);
  await popup.close();
  await take(await reader.openExtensionPage('options.html'), 'options', true);
  return files;
}
