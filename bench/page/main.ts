// Measures what Brontekst costs a page that it has nothing to say about: the size of what is put into it, and the time
// that scripts run in it, beside the same page in a browser without Brontekst.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runTool } from '../../scripts/tools.ts';
import { buildFolders } from '../../tests/browser/harness/build.ts';
import { launch } from '../../tests/browser/harness/launch.ts';
import type { Reader } from '../../tests/browser/harness/reader.ts';
import { loadPages, loadPairs } from '../../tests/fixtures/index.ts';
import { middle, report } from '../figures/clock.ts';

const LOADS = 30;
const MOST_MILLISECONDS = 5;
const MOST_BYTES = 40_000;
/** How long a page is left alone after it was loaded, so that everything it starts has run. */
const SETTLE_MS = 300;

/** Script and style that the manifest or a script may put into a page. */
function measureSize(): void {
  const folder = join(buildFolders.chromium, 'content-scripts');
  const files = readdirSync(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  const manifest = readFileSync(join(buildFolders.chromium, 'manifest.json'), 'utf8');
  const isAll = files.every(({ name }) => manifest.includes(name));
  report('script and style put into a page', `${(sum / 1000).toFixed(2)} kB (bar 40)`, isAll && sum <= MOST_BYTES);
}

/** Milliseconds that scripts are compiled and run while a page is loaded in a tab of its own, the extension's among them. */
async function scriptTime(reader: Reader, address: string): Promise<number> {
  const page: Page = await reader.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const times = ['ScriptDuration', 'V8CompileDuration'].map((time) => metrics.find(({ name }) => name === time)?.value);
  return times.reduce<number>((sum, seconds) => sum + 1000 * (seconds ?? Number.NaN), 0);
}

/** Loads a page in turn with Brontekst and without. */
async function measurePage(name: string, address: string, ours: Reader, bare: Reader): Promise<void> {
  // The first load of each pays for what a browser does once.
  await scriptTime(ours, address);
  await scriptTime(bare, address);
  const [own, without]: [number[], number[]] = [[], []];
  for (let count = 0; count < LOADS; count += 1) {
    own.push(await scriptTime(ours, address));
    without.push(await scriptTime(bare, address));
  }
  const [mine, base] = [middle(own), middle(without)];
  const costs = `${mine.toFixed(2)} ms, ${base.toFixed(2)} ms without: ${(mine - base).toFixed(2)} (bar ${MOST_MILLISECONDS})`;
  report(`scripts in ${name}, median of ${LOADS}`, costs, mine - base <= MOST_MILLISECONDS);
}

const { ok } = await runTool('wxt', ['build'], 'on-failure');
if (!ok) throw new Error('The extension could not be built.');
measureSize();
const native = loadPages().find(({ name }) => name === 'native-after-launch');
const original = loadPairs().find(({ name }) => name === 'quorline-quarter')?.original;
if (!native || !original) throw new Error('The sample pages are not there.');
const ours = await launch('chromium');
const bare = await launch('chromium', { headless: true, isBare: true });
try {
  await measurePage('a native English article', native.address, ours, bare);
  await measurePage('a Dutch article', original.address, ours, bare);
} finally {
  await ours.close();
  await bare.close();
}
