// Changes core/figures and core/comparison in small ways, one at a time, and sees whether a test notices:
// `npm run mutation -- [--percent 10] [--seed 7] [FILES…]`. Works on a copy in the system's folder for temporary files.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { readArguments, wholeNumber } from '../../cli/arguments.ts';
import { useOwnTemporaryFolder } from '../temporary.ts';
import { root, toolEnvironment } from '../tools.ts';
import { describe, type MutationReport } from './report.ts';
import { SAMPLE_VARIABLE, type Sample } from './sample.ts';

const here = join(root, 'scripts', 'mutation');
const program = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** What is changed, but for the lists of words in it (see plugins.ts). */
const MUTATED = ['core/figures/**/*.ts', 'core/comparison/**/*.ts'];
const COPIED = [
  'core/**',
  'tests/unit/**',
  'tests/fixtures/**',
  // Texts that tests share with what is measured.
  'bench/comparison/*.ts',
  'scripts/mutation/*.ts',
  'package.json',
];
/** Which of thousands of tests reach which mutants is kept in memory: of all files at once, that would be 10 GB. */
const FILES_AT_ONCE = 8;
/** A mutant that never ends is told by its steps; this is only for what no step is counted in. */
const HANGS_MILLISECONDS = 30_000;
const MOST_SEED = 2 ** 32 - 1;

/** Installs the mutation tester as its lock file says, where that was not done yet. */
function installTester(): void {
  if (existsSync(program)) return;
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The mutation tester could not be installed in ${here}; see above.`);
}

/** The tester's settings. @param folder where the copy and the report go */
function settings(folder: string, mutated: string[]) {
  return {
    mutate: mutated,
    ignorePatterns: ['**', ...COPIED.map((path) => `!${path}`)],
    plugins: ['@stryker-mutator/vitest-runner', join(here, 'plugins.ts')],
    testRunner: 'sampledVitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
    ignorers: ['wordLists'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: HANGS_MILLISECONDS,
    dryRunTimeoutMinutes: 20,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: join(folder, 'report.json') },
    tempDirName: join(folder, 'copy'),
    // Would write into the sample pages of the tests; nothing checks types here.
    disableTypeChecks: false,
    // Its reader of this file needs an older compiler than the project's.
    tsconfigFile: 'none.json',
    allowConsoleColors: false,
  };
}

/** Tries the drawn mutants of some files. Null where the tester failed, which it has told. */
function mutate(files: string[], sample: Sample): MutationReport | null {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify(settings(folder, files)));
    const { status } = spawnSync(process.execPath, [program, 'run', file], {
      cwd: root,
      env: { ...toolEnvironment, [SAMPLE_VARIABLE]: JSON.stringify(sample) },
      stdio: 'inherit',
    });
    return status === 0 ? JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): number {
  const { words, percent, seed } = readArguments({
    command: 'npm run mutation --',
    words: '[FILE…]',
    what: 'Changes core/figures and core/comparison, or the named files of them, in small ways; does a test notice?',
    options: {
      percent: { value: 'N', what: 'the share of the changes that is tried, 100 by itself' },
      seed: { value: 'N', what: 'draws that share, 7 by itself' },
    },
    schema: v.object({
      words: v.array(
        v.pipe(
          v.string(),
          v.check((name) => globSync(name, { cwd: root }).length > 0, 'a file'),
        ),
      ),
      percent: v.optional(wholeNumber(1, 100), '100'),
      seed: v.optional(wholeNumber(0, MOST_SEED), '7'),
    }),
  });
  const sample: Sample = { percent, seed };
  const files = globSync(words.length > 0 ? words : MUTATED, { cwd: root }).sort();
  useOwnTemporaryFolder();
  installTester();
  const all: MutationReport = { files: {} };
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    process.stdout.write(`\nFiles ${at + 1} to ${Math.min(at + FILES_AT_ONCE, files.length)} of ${files.length}\n`);
    const report = mutate(files.slice(at, at + FILES_AT_ONCE), sample);
    if (report === null) return 1;
    Object.assign(all.files, report.files);
  }
  process.stdout.write(`${describe(all, sample, root)}\n`);
  return 0;
}

process.exitCode = main();
