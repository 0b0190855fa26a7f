import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bannerOf } from '../tests/browser/harness/banner.ts';
import { tabIdOf } from '../tests/browser/harness/ownPage.ts';
import { askForOriginal, untilAnswer } from '../tests/browser/harness/popup.ts';
import type { Reader } from '../tests/browser/harness/reader.ts';

/** As wide as browsers make the popup; what does not fit in its height is in the picture too. */
const POPUP_SIZE = { width: 460, height: 600 };

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
  const article = await reader.open(address);
  await bannerOf(reader, article);
  await take(article, 'page', false);

  const popup = await reader.openPopup(article);
  await askForOriginal(popup);
  await popup.close();
  const options = await reader.openExtensionPage('options.html');
  // The browser gives a true popup less room than its page needs, so the picture is taken in a tab.
  const popupPage = await reader.openExtensionPage(`popup.html?tab=${await tabIdOf(options, address)}`);
  await popupPage.setViewport(POPUP_SIZE);
  await untilAnswer(popupPage);
  await take(popupPage, 'popup', true);
  await options.bringToFront();
  await take(options, 'options', true);
  return files;
}
