import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { root } from '../tools.ts';
import { packageOf, type Warning } from './lintRules.ts';
import type { Files } from './zip.ts';

const here = join(root, 'scripts', 'release');

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

interface LintReport {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** A warning with where it stands. */
export interface PlacedWarning extends Warning {
  /** Source file, or the file of the package where it has none. */
  place: string;
  text: string;
}

export interface Lint {
  errors: string[];
  warnings: PlacedWarning[];
}

/** Installs the linter as its lock file says, where that was not done yet. */
function installLinter(): void {
  const wanted: { dependencies: Record<string, string> } = readJson(join(here, 'package.json'));
  const installed = join(here, 'node_modules', 'web-ext', 'package.json');
  try {
    const { version }: { version: string } = readJson(installed);
    if (version === wanted.dependencies['web-ext']) return;
  } catch {
    // Not installed yet.
  }
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`web-ext could not be installed in ${here}; see above.`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The source file that a place of a built file comes from. @param mapped the build with its source maps */
function sourceOf({ file, line, column }: Message, mapped: Files): string {
  const map = file === undefined ? undefined : mapped.get(`${file}.map`);
  if (!map || !line || !column) return file ?? 'the package';
  const payload: SourceMapPayload = JSON.parse(Buffer.from(map).toString());
  const entry = new SourceMap(payload).findEntry(line - 1, column - 1);
  return 'originalSource' in entry ? entry.originalSource : (file ?? 'the package');
}

/**
 * Runs `web-ext lint` on an unpacked build, as Firefox's store does, and tells whose code each warning is about.
 * @param mapped the same build with its source maps
 */
export function lintFolder(folder: string, mapped: Files): Lint {
  installLinter();
  const program = join(here, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const options = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...options], { encoding: 'utf8', cwd: here });
  if (!stdout.startsWith('{')) throw new Error(`web-ext lint could not be run: ${stderr}`);
  const report: LintReport = JSON.parse(stdout);
  const warnings = report.warnings.map((message) => {
    const place = sourceOf(message, mapped);
    return { code: message.code, package: packageOf(place), place, text: message.message };
  });
  return { errors: report.errors.map(({ code, message }) => `${code}: ${message}`), warnings };
}
