// `npm run screenshots`: the pictures for the stores, 1280 by 800 pixels, in English and Dutch, from the built extension
// on the project's own sample articles. They go to `screenshots/store`, and the one that the README shows to `docs/images`,
// with its words beside it, by which the tests know that it is outdated.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { nothing, readArguments } from '../cli/arguments.ts';
import { bannerOf } from '../tests/browser/harness/banner.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import { tabIdOf } from '../tests/browser/harness/ownPage.ts';
import { askForOriginal, untilAnswer } from '../tests/browser/harness/popup.ts';
import type { Reader } from '../tests/browser/harness/reader.ts';
import { SHOWN_IN_README, wordsIn } from '../tests/browser/harness/readmePicture.ts';
import { sample } from '../tests/browser/harness/samples.ts';
import { ensureBrowser } from './browsers.ts';
import { useOwnTemporaryFolder } from './temporary.ts';
import { root, runTool } from './tools.ts';

const SIZE = { width: 1280, height: 800 };
/** As wide as Chromium makes the popup, and as much of it as stands beside the article. */
const POPUP_SIZE = { width: 460, height: 728 };
const LANGUAGES = ['en', 'nl'] as const;

/** A figure that differs; and a passage that does. */
const FIGURES = sample(SHOWN_IN_README);
const FINDINGS = sample('frequency-auction');

const folder = join(root, 'screenshots', 'store');
const forReadme = { language: 'en', name: '2-figures', file: join(root, 'docs', 'images', 'popup') };

/** What the extension calls the browser in its own pages. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

interface Stage {
  reader: Reader;
  options: Page;
  articles: { figures: Page; findings: Page };
}

/** Opens both articles and has each compared with its original, as a reader does. */
async function setStage(reader: Reader): Promise<Stage> {
  const figures = await reader.open(FIGURES.address);
  const first = await reader.openPopup(figures);
  await askForOriginal(first);
  await first.close();
  const findings = await reader.open(FINDINGS.address);
  const second = await reader.openPopup(findings);
  await untilAnswer(second);
  await second.close();
  return { reader, options: await reader.openExtensionPage('options.html'), articles: { figures, findings } };
}

/** What stands in the window. @param from an element that stands at the top of it */
async function take(page: Page, from = 'body'): Promise<string> {
  await page.bringToFront();
  await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), from);
  return page.screenshot({ encoding: 'base64' });
}

/** An own page about an article's tab. */
async function pageAbout({ reader, options }: Stage, name: string, address: string): Promise<Page> {
  return reader.openExtensionPage(`${name}.html?tab=${await tabIdOf(options, address)}`);
}

/** The popup as it stands over the article, from an element on. */
async function takePopup(stage: Stage, address: string, from: string): Promise<string> {
  const popup = await pageAbout(stage, 'popup', address);
  await popup.setViewport(POPUP_SIZE);
  await untilAnswer(popup);
  const picture = await take(popup, from);
  await popup.close();
  return picture;
}

async function wordsOfPopup(stage: Stage): Promise<string> {
  const popup = await pageAbout(stage, 'popup', FIGURES.address);
  await untilAnswer(popup);
  const words = await wordsIn(popup);
  await popup.close();
  return words;
}

/** The article with the popup over it, as no screenshot of a page can show it. */
async function compose({ reader }: Stage, article: string, popup: string): Promise<string> {
  const page = await reader.newPage();
  await page.setViewport(SIZE);
  const image = (data: string, style: string) => `<img src="data:image/png;base64,${data}" style="${style}">`;
  const over = 'position: absolute; top: 12px; right: 24px; border-radius: 10px; box-shadow: 0 8px 40px #0008';
  await page.setContent(`<body style="margin: 0">${image(article, 'display: block')}${image(popup, over)}`);
  const picture = await take(page);
  await page.close();
  return picture;
}

async function takeSideBySide(stage: Stage, address: string): Promise<string> {
  const page = await pageAbout(stage, 'side-by-side', address);
  await page.setViewport(SIZE);
  await page.waitForSelector('.row__cell .mark');
  const picture = await take(page);
  await page.close();
  return picture;
}

/** Every picture in one language, by name. */
async function takeAll(stage: Stage, language: string): Promise<Record<string, string>> {
  const { reader, options, articles } = stage;
  await options.evaluate(
    (chosen) => chrome.storage.local.set({ settings: { version: 1, language: chosen } }),
    language,
  );
  await options.setViewport(SIZE);
  await options.reload();
  for (const article of [articles.figures, articles.findings]) {
    await article.reload();
    await bannerOf(reader, article);
  }
  const figures = await take(articles.figures, 'article');
  const findings = await take(articles.findings, 'article');
  return {
    '1-banner': await take(articles.figures, '.article-content'),
    '2-figures': await compose(stage, figures, await takePopup(stage, FIGURES.address, 'body')),
    '3-findings': await compose(stage, findings, await takePopup(stage, FINDINGS.address, '.differences')),
    '4-side-by-side': await takeSideBySide(stage, FIGURES.address),
    '5-options': await take(options),
  };
}

async function main(): Promise<void> {
  await ensureBrowser('chromium', console.warn);
  const { ok } = await runTool('wxt', ['build'], 'on-failure');
  if (!ok) throw new Error('The extension could not be built; see above.');
  const reader = await launch('chromium');
  try {
    const stage = await setStage(reader);
    for (const language of LANGUAGES) {
      mkdirSync(join(folder, language), { recursive: true });
      for (const [name, picture] of Object.entries(await takeAll(stage, language))) {
        const file = join(folder, language, `${name}.png`);
        writeFileSync(file, picture, 'base64');
        if (language === forReadme.language && name === forReadme.name)
          writeFileSync(`${forReadme.file}.png`, picture, 'base64');
        process.stdout.write(`${relative(root, file)}\n`);
      }
      if (language === forReadme.language) writeFileSync(`${forReadme.file}.txt`, await wordsOfPopup(stage));
    }
  } finally {
    await reader.close();
  }
}

readArguments({
  command: 'npm run screenshots --',
  what: "Takes the stores' pictures, in both languages, from the built extension on sample articles.",
  ...nothing,
});
useOwnTemporaryFolder();
await main();
