// The longest slice of the extension's own script in a page, by Chromium's trace, over all sample pages and pages made to
// keep it busy. Bar: 50 ms. The built extension is measured: `npx wxt build` first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../../tests/browser/harness/launch.ts';
import type { Reader } from '../../tests/browser/harness/reader.ts';
import { type TracedPage, tracedPages } from './pages.ts';
import { longestSlice } from './slices.ts';

const BAR_MILLISECONDS = 50;
/** How long a page is watched after it was loaded. */
const WATCHED_MILLISECONDS = 1_500;
/** A page made to keep the script busy also keeps the browser busy before. */
const HOSTILE_MILLISECONDS = 8_000;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

const folder = mkdtempSync(join(tmpdir(), 'brontekst-trace-'));

async function trace(reader: Reader, { address, answer }: TracedPage): Promise<number> {
  const path = join(folder, 'trace.json');
  if (answer) reader.server.serve(address, answer);
  const page = await reader.newPage();
  await page.tracing.start({ path, categories: CATEGORIES });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await sleep(answer ? HOSTILE_MILLISECONDS : WATCHED_MILLISECONDS);
  await page.tracing.stop();
  await page.close();
  return longestSlice(path);
}

const reader = await launch('chromium');
const found: { name: string; longest: number }[] = [];
try {
  for (const page of tracedPages()) {
    const longest = await trace(reader, page);
    found.push({ name: page.name, longest });
    process.stdout.write(`${longest.toFixed(1).padStart(8)} ms  ${page.name}\n`);
  }
} finally {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
}
const worst = found.reduce((one, other) => (other.longest > one.longest ? other : one));
const verdict = worst.longest <= BAR_MILLISECONDS ? 'within' : 'over';
process.stdout.write(
  `Longest: ${worst.longest.toFixed(1)} ms (${worst.name}), ${verdict} the bar of ${BAR_MILLISECONDS} ms\n`,
);
if (worst.longest > BAR_MILLISECONDS) process.exitCode = 1;
