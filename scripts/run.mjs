// Runs one of the project's TypeScript programs: `node scripts/run.mjs PROGRAM [ARGUMENTS…]`.
// Plain JavaScript that any Node from 20 on can read, because it is what a fresh clone starts with.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/**
 * What WXT and Vite, which build and test everything, take for something else in the path of a folder, each tried out;
 * a colon divides the search path. On Windows some of them stand in every path, or in none.
 */
const BREAKING = windows ? /[%#[\]()$+^]|\{\d/ : /[%#?[\]()"$*:+^]|\{\d/;

/** Ends where nothing could be built, before the tools fail with messages that do not tell why. */
function checkFolder() {
  const [sign] = BREAKING.exec(root) ?? [];
  if (sign === undefined) return;
  console.error(`Brontekst can't be built in ${root}: its tools stumble over '${sign}' in the name of a folder.`);
  console.error('Move it to a folder whose path has letters, digits, spaces, dots and hyphens alone.');
  process.exit(2);
}

/** The packages that a lock file names, by folder. */
function lockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/**
 * Whether node_modules lacks what package-lock.json asks for. Versions are compared, not times:
 * git gives every file of a checkout the time of the checkout.
 */
function packagesAreStale() {
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed || !existsSync(nodeOfProject())) return true;
  const wanted = Object.entries(lockedPackages(join(root, 'package-lock.json')) ?? {});
  return wanted.some(
    ([folder, { version, optional }]) => folder !== '' && !optional && installed[folder]?.version !== version,
  );
}

/** The Node of devDependencies, which runs TypeScript as it stands. */
function nodeOfProject() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

/** Runs npm. Its output goes to stderr: stdout and stdin belong to the program. */
function npm(...command) {
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const script = process.env.npm_execpath;
  const done = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...command], options)
    : spawnSync('npm', command, { ...options, shell: windows });
  return done.status === 0;
}

/**
 * Installs the locked packages. `npm ci` refuses a registry that lacks one of them for another platform than this one;
 * `npm install` takes the same versions and does without it.
 */
function installPackages() {
  console.error('Installing the packages of package-lock.json …');
  if (npm('ci', '--loglevel=silent') || npm('install', '--no-save')) return;
  console.error('The packages could not be installed, so nothing was run. See the messages of npm above.');
  process.exit(1);
}

/** Runs the program in a Node of its own, which gets this one's streams, signals and exit status. */
function runInNodeOfProject(program, programArguments) {
  const hooks = ['--import', pathToFileURL(textModules).href];
  const child = spawn(nodeOfProject(), [...hooks, program, ...programArguments], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`The project's own Node could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
}

/** Lets the engine's word lists be imported as the texts that they are. */
const textModules = join(root, 'scripts', 'textModules.mjs');

const [, , name, ...programArguments] = process.argv;
if (!name || !existsSync(resolve(root, name))) {
  console.error('Usage: node scripts/run.mjs PROGRAM [ARGUMENTS…]');
  process.exit(2);
}
const program = resolve(root, name);
checkFolder();
if (packagesAreStale()) installPackages();
if (process.features.typescript) {
  process.argv = [process.execPath, program, ...programArguments];
  await import(pathToFileURL(textModules).href);
  await import(pathToFileURL(program).href);
} else {
  runInNodeOfProject(program, programArguments);
}
