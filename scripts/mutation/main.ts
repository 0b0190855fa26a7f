// Changes core/figures and core/comparison in small ways, one at a time, and sees whether a test notices:
// `npm run mutation -- [--percent 10] [--seed 7] [FILES…]`. Works on a copy in the system's folder for temporary files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, toolEnvironment } from '../tools.ts';
import { describe } from './report.ts';
import { SAMPLE_VARIABLE, type Sample } from './sample.ts';

const here = join(root, 'scripts', 'mutation');
const program = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** What is changed, but for the lists of words in it (see plugins.ts). */
const MUTATED = ['core/figures/**/*.ts', 'core/comparison/**/*.ts'];
const COPIED = ['core/**', 'tests/unit/**', 'tests/fixtures/**', 'scripts/mutation/*.ts', 'package.json'];
/** A mutant that never ends is told by its steps; this is only for what no step is counted in. */
const HANGS_MILLISECONDS = 30_000;

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
    // Which of thousands of tests reach which of thousands of mutants is kept in memory, and sent in one piece.
    testRunnerNodeArgs: ['--max-old-space-size=8192'],
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

function main(): number {
  const { values, positionals } = parseArgs({
    options: { percent: { type: 'string', default: '100' }, seed: { type: 'string', default: '7' } },
    allowPositionals: true,
  });
  const sample: Sample = { percent: Number(values.percent), seed: Number(values.seed) };
  if (!(sample.percent > 0 && sample.percent <= 100) || !Number.isInteger(sample.seed)) {
    process.stdout.write('Usage: npm run mutation -- [--percent N] [--seed N] [FILES…]\n');
    return 2;
  }
  installTester();
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify(settings(folder, positionals.length > 0 ? positionals : MUTATED)));
    const { status } = spawnSync(process.execPath, [program, 'run', file], {
      cwd: root,
      env: { ...toolEnvironment, [SAMPLE_VARIABLE]: JSON.stringify(sample) },
      stdio: 'inherit',
    });
    if (status !== 0) return 1;
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    process.stdout.write(`${describe(report, sample, root)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main();
