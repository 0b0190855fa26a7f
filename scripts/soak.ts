// Reads many articles in one session of Chromium and looks whether anything grows: `npm run soak -- --articles 500`.
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { readArguments, wholeNumber } from '../cli/arguments.ts';
import { launch } from '../tests/browser/harness/launch.ts';
import type { Measures } from '../tests/soak/measures.ts';
import { soak } from '../tests/soak/soak.ts';
import { clearProgress, showProgress } from './progress.ts';
import { useOwnTemporaryFolder } from './temporary.ts';
import { runTool } from './tools.ts';

const MOST_GROWTH = 0.1;
/** More than a session takes to warm up, and no more than there are. */
const LEAST_ARTICLES = 51;
const MOST_ARTICLES = 2_000;
/** After the last tab was closed, what belonged to it goes. */
const SETTLING_MILLISECONDS = 1_000;

const { articles } = readArguments({
  command: 'npm run soak --',
  what: 'Reads, compares and closes articles in one session of Chromium: nothing may grow.',
  options: { articles: { value: 'N', what: 'how many, 500 by itself' } },
  schema: v.object({ articles: v.optional(wholeNumber(LEAST_ARTICLES, MOST_ARTICLES), '500') }),
});
useOwnTemporaryFolder();

function shown({ worker, page, nodes, listeners, tabs, bytesStored }: Measures): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  const heaps = `worker ${megabytes(worker)}, page ${megabytes(page)}`;
  return `${heaps}, ${nodes} nodes, ${listeners} listeners, ${tabs} tabs stored, session's store ${megabytes(bytesStored)}`;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const { ok } = await runTool('wxt', ['build'], 'on-failure');
if (!ok) throw new Error('The extension could not be built.');
const reader = await launch('chromium');
try {
  const { warm, end, compared } = await soak(reader, articles, (done, measures) => {
    if (measures) {
      clearProgress();
      say(`${done} of ${articles}: ${shown(measures)}`);
    }
    showProgress('soak', done, articles);
  });
  clearProgress();
  await sleep(SETTLING_MILLISECONDS);
  // The articles name pictures that nobody serves.
  const problems = (await reader.takeProblems()).filter(({ source }) => source !== 'network');
  const grown: (keyof Measures)[] = ['worker', 'page'];
  const left: (keyof Measures)[] = ['nodes', 'listeners', 'tabs'];
  const faults = [
    ...grown.filter((name) => end[name] > warm[name] * (1 + MOST_GROWTH)),
    ...left.filter((name) => end[name] > warm[name]),
  ].map((name) => `${name} grew from ${warm[name]} to ${end[name]}`);
  say(`\nAfter 50:  ${shown(warm)}\nAt the end: ${shown(end)}`);
  say(`${compared} of ${articles} compared, ${problems.length} errors`);
  for (const line of [...faults, ...problems.map(({ text }) => text)]) say(`Fault: ${line}`);
  if (faults.length > 0 || problems.length > 0 || compared === 0) process.exitCode = 1;
} finally {
  await reader.close();
}
