import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { fixtureArchive } from '../../server/archive.ts';
import { startServer } from '../../server/server.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Reader } from './reader.ts';
import { noteStrangers } from './strangers.ts';
import { until } from './until.ts';

/** Starts a browser with the built extension, and the publisher's sites on this machine. */
export async function launch(name: BrowserName, options: LaunchOptions = { headless: true }): Promise<Reader> {
  const server = await startServer(fixtureArchive());
  const reader = await (name === 'chromium' ? launchChromium : launchFirefox)(server, options);
  if (options.headless && !options.isBare) await closeWelcome(reader);
  return {
    ...reader,
    close: async () => {
      noteStrangers(name, options.isBare ? 'without' : 'with', reader.strangers());
      await reader.close();
      await server.close();
    },
  };
}

/** Installing opens the welcome page once, which would stand in front of what is tested. */
async function closeWelcome(reader: Reader): Promise<void> {
  let seen: string[] = [];
  const find = async () => {
    const pages = await reader.pages();
    seen = await Promise.all(pages.map(addressOf));
    return pages[seen.findIndex((address) => address.endsWith('/welcome.html'))];
  };
  const page = await until('the welcome page is there', find).catch(async (error: unknown) => {
    const problems = (await reader.takeProblems()).map(({ text }) => text).join('\n');
    throw new Error(`There is no welcome page among ${seen.join(', ') || 'no pages'}. ${problems}`, { cause: error });
  });
  await page.close();
}

/** A page that has just been opened may know its address before it can run a script, or the other way round. */
async function addressOf(page: Page): Promise<string> {
  const told = page.url();
  return told.endsWith('.html') ? told : page.evaluate(() => location.href).catch(() => told);
}
