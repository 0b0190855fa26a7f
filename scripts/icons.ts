// Draws `assets/icon.svg` in every size that the browsers ask for, into `public/icon`: `node scripts/icons.ts`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { nothing, readArguments } from '../cli/arguments.ts';
import { ensureBrowser } from './browsers.ts';
import { useOwnTemporaryFolder } from './temporary.ts';

const sizes = [16, 32, 48, 96, 128];

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The drawing at a size in pixels, as PNG with a transparent ground. */
async function draw(page: Page, drawing: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

readArguments({
  command: 'node scripts/icons.ts',
  what: 'Draws the icon in every size that the browsers ask for.',
  ...nothing,
});
useOwnTemporaryFolder();
const drawing = await readFile(path('assets/icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium', (line) => console.warn(line)),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await mkdir(path('public/icon'), { recursive: true });
for (const size of sizes) await writeFile(path(`public/icon/${size}.png`), await draw(page, drawing, size));
await browser.close();
