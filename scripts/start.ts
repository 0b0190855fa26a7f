// `npm start`: builds Brontekst and opens a browser with it on a sample article, at its real address, from a server on
// this machine. Without a display it shows the same in words and pictures. `npm start -- --firefox` for Firefox.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { flag, readArguments } from '../cli/arguments.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import type { Reader } from '../tests/browser/harness/reader.ts';
import { loadPairs, type PairCase } from '../tests/fixtures/index.ts';
import { type BrowserName, ensureBrowser } from './browsers.ts';
import { takePictures } from './pictures.ts';
import { useOwnTemporaryFolder } from './temporary.ts';
import { root, runTool } from './tools.ts';

/** The sample that is opened first. */
const FIRST = 'quorline-quarter';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(name: BrowserName): Promise<void> {
  say(`Building Brontekst for ${name === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const { ok } = await runTool('wxt', ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox'], 'on-failure');
  if (!ok) throw new Error('The extension could not be built; see above.');
}

/** A window that stays until the reader closes it or presses Ctrl-C. */
async function showWindow(reader: Reader, first: PairCase, samples: PairCase[]): Promise<void> {
  const [page = await reader.newPage()] = await reader.pages();
  await page.goto(first.address);
  say('\nThe sample articles, each at its real address:\n');
  for (const { address } of samples) say(`  ${address}`);
  say('\nOpen Brontekst from the toolbar. Close the window or press Ctrl-C to end.');
  await reader.untilClosed();
}

/** What a reader would see, in words and pictures. */
async function showWithoutWindow(reader: Reader, first: PairCase): Promise<void> {
  say('There is no display, so the browser runs without a window.');
  say(`\nComparing ${first.address}\n     with ${first.original.address}\n`);
  const program = join(root, 'cli', 'main.ts');
  await runTool(
    'node',
    [join(root, 'scripts', 'run.mjs'), program, 'compare', first.file, first.original.file],
    'live',
  );
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  say('\nTaking screenshots …');
  for (const file of await takePictures(reader, first.address, folder)) say(`  ${file}`);
}

async function start(name: BrowserName): Promise<void> {
  await ensureBrowser(name, say);
  await build(name);
  const samples = loadPairs();
  const first = samples.find((sample) => sample.name === FIRST) ?? samples[0];
  if (!first) throw new Error('There are no sample articles.');
  const headless = !hasDisplay();
  const reader = await launch(name, { headless });
  try {
    await (headless ? showWithoutWindow(reader, first) : showWindow(reader, first, samples));
  } finally {
    await reader.close();
  }
}

const { firefox } = readArguments({
  command: 'npm start --',
  what: 'Builds Brontekst and opens a browser with it on a sample article.',
  options: { firefox: { what: 'takes Firefox instead of Chromium' } },
  schema: v.object({ firefox: flag }),
});
useOwnTemporaryFolder();
try {
  await start(firefox ? 'firefox' : 'chromium');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
