// Finds the browsers that the tests and `npm start` drive, and installs one where the machine allows it.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserKind {
  /** Environment variable that names the program and beats every other place. */
  variable: string;
  /** Names on the search path. */
  commands: string[];
  /** Full paths by `process.platform`. */
  places: Partial<Record<NodeJS.Platform, string[]>>;
  /** Package of Debian. */
  package: string;
  /** What `@puppeteer/browsers` calls it. */
  download: string;
  /** What a person is told to install. */
  advice: string;
}

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

function underWindowsFolders(path: string): string[] {
  return windowsFolders.flatMap((folder) => (folder ? [join(folder, path)] : []));
}

/** Branded Chrome and Edge are not among them: they load no extension by a flag any more. */
const kinds: Record<BrowserName, BrowserKind> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: {
      linux: ['/usr/lib64/chromium-browser/chromium-browser', '/snap/bin/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: underWindowsFolders('Chromium\\Application\\chrome.exe'),
    },
    package: 'chromium',
    download: 'chrome@stable',
    advice: 'Chromium (Debian: `apt-get install chromium`; elsewhere: `npx @puppeteer/browsers install chrome@stable`)',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/lib64/firefox/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: underWindowsFolders('Mozilla Firefox\\firefox.exe'),
    },
    package: 'firefox-esr',
    download: 'firefox@stable',
    advice: 'Firefox (Debian: `apt-get install firefox-esr`; elsewhere: https://www.mozilla.org/firefox/)',
  },
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The program of a browser that this machine has, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { commands, places } = kinds[name];
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null;
}

function run(command: string, commandArguments: string[], env = process.env): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', () => resolve({ ok: false, output }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

/** Installs Debian's package, which only root may. */
async function installFromDebian(name: BrowserName): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (!(await run('apt-get', ['--version'])).ok) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A failing update is no reason to stop: the list on the machine may still be good enough.
  await run('apt-get', ['update', '-q'], env);
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', kinds[name].package], env);
  return findBrowser(name);
}

/** Downloads a build into the folder that Puppeteer uses for its own; finds it there the next time. */
async function download(name: BrowserName): Promise<string | null> {
  const folder = join(homedir(), '.cache', 'puppeteer');
  const command = ['--yes', '@puppeteer/browsers', 'install', kinds[name].download, '--path', folder];
  const { ok, output } = await run('npx', [...command, '--format', '{{path}}']);
  const path = output.trim().split('\n').at(-1) ?? '';
  return ok && isProgram(path) ? path : null;
}

/**
 * The program of a browser: the one named by CHROMIUM_PATH or FIREFOX_PATH, one in its usual place, or one that is
 * installed now. Rejects with one sentence that says what to install where none can be had.
 */
export async function ensureBrowser(name: BrowserName, say: (line: string) => void): Promise<string> {
  const { variable, advice } = kinds[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is no program.`);
  }
  const found = findBrowser(name);
  if (found) return found;
  say(`No ${name} found; installing it …`);
  const installed = (await installFromDebian(name)) ?? (await download(name));
  if (installed) return installed;
  throw new Error(`No ${name} was found and none could be installed: install ${advice}, or set ${variable}.`);
}
