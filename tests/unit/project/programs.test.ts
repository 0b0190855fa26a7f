import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, root } from './sources.ts';

interface Program {
  name: string;
  file: string;
  /** Words that come before what is given on the command line. */
  before: string[];
}

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
  /** What it made in the folder for temporary files. */
  made: string[];
}

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const ofManifest = Object.entries(scripts).map(([script, command]): Program => {
  const [, file = '', words = ''] = /^node scripts\/run\.mjs (\S+)((?: \w+)*)$/.exec(command) ?? [];
  return { name: `npm run ${script}`, file, before: words.split(' ').filter(Boolean) };
});

/** Those that are called by their path. */
const others = ['cli', 'scripts', 'bench']
  .flatMap((folder) => filesIn(folder, ['.ts']))
  .filter(({ path, text }) => /readArguments\(\{/.test(text) && !ofManifest.some(({ file }) => file === path))
  .map(({ path }): Program => ({ name: path, file: path, before: [] }));
const programs = [...ofManifest, ...others];

function run({ file, before }: Program, given: string[]): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const all = [join(root, 'scripts', 'run.mjs'), file, ...before, ...given];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, all, { env: { ...process.env, TMPDIR: folder } }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr, made: readdirSync(folder) }),
    );
    child.stdin?.end();
  });
}

const USAGE = /^Usage: .+\n\n[\s\S]+\n {2}--help +says this\n$/m;

/** One sentence and the usage, nothing else. */
async function expectRefusal(program: Program, given: string[]): Promise<void> {
  const { stderr, ...ended } = await run(program, given);
  expect(ended, `${program.name} ${given.join(' ')}`).toEqual({ status: 2, stdout: '', made: [] });
  expect(stderr).toMatch(USAGE);
  expect(stderr).toMatch(/^[^\n]+\.\n\nUsage: /);
  expect(stderr).not.toMatch(/\n {4}at /);
}

/** Each option without its value, with a wrong one, or with one where it takes none. */
function wrongUses(usage: string): string[] {
  return [...usage.matchAll(/^ {2}(--[\w-]+)( [A-Z]+)? {2,}/gm)].flatMap(([, option = '', value]) => {
    if (option === '--help') return [];
    return value ? [option, `${option}=-1`] : [`${option}=yes`];
  });
}

describe('the programs', () => {
  test('are all found', () => {
    expect(programs.map(({ file }) => file)).not.toContain('');
    const named = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/npm run ([\w:-]+)/g);
    expect([...named].map(([, name]) => name).filter((name) => !scripts[name ?? ''])).toEqual([]);
  });

  test('read their arguments in one way', () => {
    const own = ['cli', 'scripts', 'bench']
      .flatMap((folder) => filesIn(folder, ['.ts']))
      .filter(({ text }) => /process\.argv|parseArgs\(/.test(text))
      .map(({ path }) => path);
    expect(own).toEqual(['cli/arguments.ts']);
  });

  test.each(programs)('$name refuses what it does not know, and says how it is called', async (program) => {
    const { stdout: usage, ...ended } = await run(program, ['--help']);
    expect(ended).toEqual({ status: 0, stderr: '', made: [] });
    expect(usage).toMatch(USAGE);
    const wrong = ['--no-such-option', 'no-such-word', ...wrongUses(usage)];
    await Promise.all(wrong.map((each) => expectRefusal(program, [each])));
  });
});
