import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../tools.ts';
import { differences, readFolder, writeFolder } from './files.ts';
import { commandsUnder } from './markdown.ts';
import { type Browser, buildFolder } from './packages.ts';
import { type Files, readZip, writeZip } from './zip.ts';

/** Heading of the README under which the commands stand. */
export const HEADING = 'Build the packages from the sources';

/** Every tracked file that is there: all that a reviewer gets. */
export function packSources(): Buffer {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const paths = stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  return writeZip(new Map(paths.map((path) => [path, readFileSync(join(root, path))])));
}

/** The environment of someone who has none of the project: its tools are not on the search path, nor npm's variables. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|^NODE_ENV$|^INIT_CWD$/i.test(name));
  return { ...Object.fromEntries(own), PATH: folders.join(delimiter) };
}

export interface Rebuild {
  /** What was run. */
  commands: string[];
  /** Files that came out otherwise, by browser; null where a command failed. */
  differing: Record<Browser, string[]> | null;
}

/**
 * Does what a reviewer does: unpacks the sources into an empty folder, runs there what its README says, and compares
 * what comes out with the packages byte by byte.
 */
export function rebuild(sources: Buffer, packages: { browser: Browser; files: Files }[]): Rebuild {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-sources-'));
  try {
    writeFolder(folder, readZip(sources));
    const commands = commandsUnder(HEADING, readFileSync(join(folder, 'README.md'), 'utf8'));
    const worked = commands.every((command) => {
      const options = { cwd: folder, env: strangersEnvironment(), shell: true, encoding: 'utf8' } as const;
      const { status, stdout, stderr } = spawnSync(command, options);
      if (status !== 0) process.stderr.write(`${command}\n${stdout}${stderr}`);
      return status === 0;
    });
    if (!worked || commands.length === 0) return { commands, differing: null };
    const differing: Record<Browser, string[]> = { chrome: [], edge: [], firefox: [] };
    for (const { browser, files } of packages) {
      const built = buildFolder(join(folder, '.output'), browser);
      differing[browser] = differences(files, existsSync(built) ? readFolder(built) : new Map());
    }
    return { commands, differing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
