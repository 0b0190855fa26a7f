// `npm run release`: builds the packages for the stores and holds them against everything that the stores, and the
// project itself, ask of them. It uploads nothing. With `--dry-run` it may run at any time; see CONTRIBUTING.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Table from 'cli-table3';
import * as v from 'valibot';
import { flag, readArguments } from '../../cli/arguments.ts';
import { useOwnTemporaryFolder } from '../temporary.ts';
import { root } from '../tools.ts';
import { differences } from './files.ts';
import { lintFolder } from './lint.ts';
import { isKnown } from './lintRules.ts';
import { faultsOf } from './manifest.ts';
import { toldInChangelog } from './markdown.ts';
import { browsers, buildFolder, MOST_BYTES, makeMapped, makePackage, type Package, tableSize } from './packages.ts';
import { packSources, rebuild } from './rebuild.ts';

const folder = join(root, '.output', 'release');

interface Check {
  name: string;
  /** What is wrong, one a line; empty where the check holds. */
  faults: string[];
  /** What was seen, for a reader of the table. */
  seen: string;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What must hold before anything is built. A dry run asks for no day yet: it comes with the release. */
function readiness(version: string, isDryRun: boolean): Check[] {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  const changed = stdout.split('\n').filter((line) => line !== '');
  const told = toldInChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  const faults = {
    dated: [],
    undated: isDryRun ? [] : [`Put the day of the release into the heading of ${version} in CHANGELOG.md.`],
    absent: [`CHANGELOG.md does not tell of ${version}.`],
  }[told];
  return [
    {
      name: 'everything is committed',
      seen: plural(changed.length, 'changed file'),
      faults: changed.length > 0 ? ['Commit the changes first: a package must be what a commit says.'] : [],
    },
    { name: `CHANGELOG.md tells of ${version}`, seen: told, faults },
  ];
}

function sizeCheck(made: Package): Check {
  const counted = made.size - tableSize();
  return {
    name: `${made.browser}: at most ${kilobytes(MOST_BYTES)}, the table of pairs not counted`,
    seen: kilobytes(counted),
    faults: counted > MOST_BYTES ? [`It is ${kilobytes(counted - MOST_BYTES)} too large.`] : [],
  };
}

async function lintCheck(firefox: Package): Promise<Check> {
  const mapped = await makeMapped(join(folder, 'mapped'), 'firefox');
  const withoutMaps = new Map([...mapped].filter(([path]) => !path.endsWith('.map')));
  const other = differences(firefox.files, withoutMaps);
  const { errors, warnings } = lintFolder(buildFolder(folder, 'firefox'), mapped);
  const unknown = warnings.filter((warning) => !isKnown(warning));
  const packages = [...new Set(warnings.map((warning) => warning.package))].sort();
  return {
    name: 'web-ext lint on the Firefox package',
    seen: `${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')} (${packages.join(', ')})`,
    faults: [
      ...errors,
      ...unknown.map(({ code, place, text }) => `${code} in ${place}: ${text}`),
      ...(other.length > 0 ? [`Source maps change the build, so they tell nothing: ${other.join(', ')}`] : []),
    ],
  };
}

function sourcesCheck(sources: Buffer, packages: Package[]): Check {
  const { commands, differing } = rebuild(sources, packages);
  const name = 'the sources build the same packages';
  const ran = commands.length > 0 ? commands.join('; ') : 'no command found in the README';
  if (!differing) return { name, seen: ran, faults: ['The commands of the README did not build them; see above.'] };
  const faults = browsers.flatMap((browser) => differing[browser].map((path) => `${browser}: ${path} is another.`));
  const count = packages.reduce((sum, { files }) => sum + files.size, 0);
  return { name, seen: `${ran}: ${plural(count - faults.length, 'file')} the same byte by byte`, faults };
}

function show(packages: Package[], sources: { file: string; size: number }, checks: Check[]): void {
  const style = { head: [], border: [], compact: true };
  const sizes = new Table({ head: ['package', 'zipped', 'without the table', 'limit', 'files'], style });
  for (const { file, size, files } of packages) {
    const limit = kilobytes(MOST_BYTES);
    sizes.push([relative(root, file), kilobytes(size), kilobytes(size - tableSize()), limit, files.size]);
  }
  sizes.push([relative(root, sources.file), kilobytes(sources.size), '', '', '']);
  const results = new Table({ head: ['check', 'seen', 'result'], style });
  for (const { name, seen, faults } of checks) results.push([name, seen, faults.length > 0 ? 'fail' : 'pass']);
  say(`\n${sizes}\n\n${results}`);
  for (const { name, faults } of checks) for (const fault of faults) say(`\n${name}:\n  ${fault}`);
}

const BY_HAND = `
Nothing was uploaded. What is left is done by hand, and the texts for it stand in docs/store:
  1. Tag the commit.
  2. Chrome Web Store, developer dashboard: the package for chrome, listing, privacy answers, screenshots.
  3. Microsoft Partner Center: the package for edge, the same texts.
  4. addons.mozilla.org, developer hub: the package for firefox and, as source code, the sources zip.`;

async function release(isDryRun: boolean): Promise<boolean> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const checks = readiness(version, isDryRun);
  const unready = checks.flatMap(({ faults }) => faults);
  if (unready.length > 0 && !isDryRun) {
    for (const fault of unready) say(fault);
    say('Nothing was built. `npm run release -- --dry-run` builds and checks all the same.');
    return false;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = packSources();
  const sourcesFile = join(folder, `brontekst-${version}-sources.zip`);
  writeFileSync(sourcesFile, sources);
  say('Building the packages …');
  const packages: Package[] = [];
  for (const browser of browsers) packages.push(await makePackage(folder, browser, version));
  for (const made of packages) {
    const faults = faultsOf(made.files, version);
    checks.push(sizeCheck(made), {
      name: `${made.browser}: manifest, icons, files`,
      seen: `${made.files.size} files`,
      faults,
    });
  }
  say('Linting the package for Firefox …');
  for (const made of packages) if (made.browser === 'firefox') checks.push(await lintCheck(made));
  say('Building the packages from the sources, in an empty folder …');
  checks.push(sourcesCheck(sources, packages));
  show(packages, { file: sourcesFile, size: sources.length }, checks);
  const passed = checks.every(({ faults }) => faults.length === 0);
  if (passed && !isDryRun) say(BY_HAND);
  say(passed ? '\nThe packages are sound.' : '\nThe packages are not ready.');
  return passed;
}

const given = readArguments({
  command: 'npm run release --',
  what: 'Builds the packages for the stores and holds them against all that is asked of them. Uploads nothing.',
  options: { 'dry-run': { what: 'does so at any time, also with what is not committed or not dated' } },
  schema: v.object({ 'dry-run': flag }),
});
useOwnTemporaryFolder();
process.exitCode = (await release(given['dry-run'])) ? 0 : 1;
