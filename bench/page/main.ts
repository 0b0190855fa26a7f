// Measures what Brontekst costs a page that it has nothing to say about: the size of what is put into it, and the time
// that scripts are compiled and run in it, beside the same page in a browser without any extension, and in one with an
// extension whose script only reads `document.title`, all in turn. That one shows what any script in a page costs. What
// Brontekst takes beyond it is compiling its one script, about half, and reading the whole text once: whether a page is
// a translation can't be told by less.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runTool } from '../../scripts/tools.ts';
import { buildFolders } from '../../tests/browser/harness/build.ts';
import { launch } from '../../tests/browser/harness/launch.ts';
import type { Reader } from '../../tests/browser/harness/reader.ts';
import { loadPages, loadPairs } from '../../tests/fixtures/index.ts';
import { middle, most, report } from '../figures/clock.ts';
import { makePeer } from '../peer.ts';

const LOADS = 30;
const MOST_MILLISECONDS = 5;
const MOST_BYTES = 40_000;
/** How long a page is left alone after it was loaded, so that everything it starts has run. */
const SETTLE_MS = 300;

interface Readers {
  ours: Reader;
  peer: Reader;
  bare: Reader;
}

const launchBare = () => launch('chromium', { headless: true, isBare: true });

/** Script and style that the manifest or a script may put into a page; no page gets more than one site's. */
function measureSize(): void {
  const folder = join(buildFolders.chromium, 'content-scripts');
  const bytes = most(readdirSync(folder).map((name) => statSync(join(folder, name)).size));
  report('script and style put into a page, at most', `${(bytes / 1000).toFixed(2)} kB (bar 40)`, bytes <= MOST_BYTES);
}

/** Milliseconds that scripts are compiled and run while a page is loaded in a tab of its own, an extension's among them. */
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

/** Loads a page in turn with Brontekst, with the peer and without either. */
async function measurePage(name: string, address: string, readers: Readers): Promise<void> {
  const times: Record<keyof Readers, number[]> = { ours: [], peer: [], bare: [] };
  const names = ['ours', 'peer', 'bare'] as const;
  // The first load of each pays for what a browser does once.
  for (const each of names) await scriptTime(readers[each], address);
  for (let count = 0; count < LOADS; count += 1)
    for (const each of names) times[each].push(await scriptTime(readers[each], address));
  const [ours, peer, bare] = [middle(times.ours), middle(times.peer), middle(times.bare)];
  const costs = `${ours.toFixed(2)} ms, ${bare.toFixed(2)} ms without: ${(ours - bare).toFixed(2)} (bar ${MOST_MILLISECONDS})`;
  report(`scripts in ${name}, median of ${LOADS}`, costs, ours - bare <= MOST_MILLISECONDS);
  const ratio = ((ours - bare) / (peer - bare)).toFixed(1);
  report('  a script that only reads the title', `${(peer - bare).toFixed(2)} ms; ours takes ${ratio} times that`);
}

const { ok } = await runTool('wxt', ['build'], 'on-failure');
if (!ok) throw new Error('The extension could not be built.');
measureSize();
const native = loadPages().find(({ name }) => name === 'native-after-launch');
const original = loadPairs().find(({ name }) => name === 'quorline-quarter')?.original;
if (!native || !original) throw new Error('The sample pages are not there.');
const title = makePeer(
  { content_scripts: [{ matches: ['https://*/*'], js: ['title.js'], run_at: 'document_start' }] },
  { 'title.js': 'void document.title;' },
);
const [ours, peer, bare] = [await launch('chromium'), await launchBare(), await launchBare()];
try {
  const [page] = await peer.pages();
  await page?.browser().installExtension(title.folder);
  await measurePage('a native English article', native.address, { ours, peer, bare });
  await measurePage('a Dutch article', original.address, { ours, peer, bare });
} finally {
  for (const reader of [ours, peer, bare]) await reader.close();
  title.remove();
}
