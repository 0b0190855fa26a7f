// Runs everything that must hold, or the named part alone: `npm test`, `npm run test:unit`, `npm run test:browser`.
// Prints a summary and, as its last line, the sum over all runners.
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { readArguments } from '../cli/arguments.ts';
import { ensureBrowser } from './browsers.ts';
import { type Counts, countOf, countReportFile } from './counts.ts';
import { useOwnTemporaryFolder } from './temporary.ts';
import { root, runTool, toolEnvironment } from './tools.ts';

/** Whether the path of a test file has this in it, as vitest looks for it. */
const isInPath = (part: string, text: string) =>
  globSync(`tests/${part}/**/*.test.{ts,tsx}`, { cwd: root }).some((path) => path.includes(text));

const words = v.pipe(
  v.array(v.string()),
  v.check(
    ([part = 'unit']) => part === 'unit' || part === 'browser',
    ({ input: [part] }) => `There is no part '${part}'.`,
  ),
  v.check(
    ([part = '', ...files]) => files.every((file) => isInPath(part, file)),
    'No test file of this part has such a path.',
  ),
);

const given = readArguments({
  command: 'npm test --',
  words: '[unit | browser [FILE…]]',
  what: 'Runs everything that must hold; or one part of the tests; or of that the files with these words in their paths.',
  options: {},
  schema: v.object({ words }),
});
const [part = 'all', ...files] = given.words;
useOwnTemporaryFolder();
const reports = mkdtempSync(join(tmpdir(), 'brontekst-reports-'));
const results: { name: string; counts: Counts }[] = [];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function step(name: string, run: () => Promise<Counts>): Promise<boolean> {
  say(`\n── ${name}`);
  const counts = await run().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return countOf(false);
  });
  results.push({ name, counts });
  return counts.failed === 0;
}

async function tool(name: string, toolArguments: string[]): Promise<Counts> {
  return countOf((await runTool(name, toolArguments, 'on-failure')).ok);
}

async function vitest(project: 'unit' | 'browser', variables: Record<string, string> = {}): Promise<Counts> {
  const report = join(reports, `${[project, variables.BROWSER].join('-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const environment = { ...toolEnvironment, ...variables };
  const all = ['run', '--project', `${project}*`, ...reporters, ...files];
  // Firefox takes longer, and all wait for the last.
  const isPatient = variables.BROWSER === 'chromium';
  const { ok } = await runTool('vitest', all, 'live', { environment, isPatient });
  return countReportFile(report, ok);
}

/** One after the other, because only one program at a time may install. */
async function browserPaths(): Promise<Record<string, string>> {
  return {
    CHROMIUM_PATH: await ensureBrowser('chromium', say),
    FIREFOX_PATH: await ensureBrowser('firefox', say),
  };
}

/** Both browsers at once: where one waits, for a page or for the second between two requests, the other goes on. */
async function browserTests(): Promise<void> {
  const paths: Record<string, string> = {};
  const areThere = await step('browsers', async () => {
    const [found] = await findingBrowsers;
    if (found.status === 'rejected') throw found.reason;
    Object.assign(paths, found.value);
    return countOf(true);
  });
  if (!areThere) return;
  await Promise.all(
    ['chromium', 'firefox'].map((name) =>
      step(`browser tests in ${name}`, () => vitest('browser', { ...paths, BROWSER: name })),
    ),
  );
}

/** The pages that the tests look at are those that are built from this very source. */
async function buildAndBrowse(): Promise<void> {
  const chromium = await step('build for Chromium', () => tool('wxt', ['build']));
  const firefox = await step('build for Firefox', () => tool('wxt', ['build', '-b', 'firefox']));
  if (chromium && firefox) return browserTests();
  await step('browser tests', async () => {
    say('Not run, because there is no build to test.');
    return countOf(false);
  });
}

function summarize(): void {
  const width = results.reduce((widest, { name }) => Math.max(widest, name.length), 0);
  say('');
  for (const { name, counts } of results) {
    const skipped = counts.skipped.length > 0 ? `, ${counts.skipped.length} skipped` : '';
    say(`${name.padEnd(width)}  ${counts.passed} passed, ${counts.failed} failed${skipped}`);
    for (const test of counts.skipped) say(`${' '.repeat(width)}  skipped: ${test}`);
  }
  const sum = (of: 'passed' | 'failed') => results.reduce((total, { counts }) => total + counts[of], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

// Where they must be installed, the other steps need not wait for it.
const findingBrowsers = Promise.allSettled([part === 'unit' ? {} : browserPaths()]);
// Types and the JSX settings of the tests stand on the configuration that WXT generates.
await step('generated configuration', () => tool('wxt', ['prepare']));
if (part === 'all') await step('types', () => tool('tsc', ['--noEmit']));
if (part === 'all') await step('lint', () => tool('biome', ['check', '--error-on-warnings']));
if (part !== 'browser') await step('unit tests', () => vitest('unit'));
if (part !== 'unit') await buildAndBrowse();
rmSync(reports, { recursive: true, force: true });
summarize();
