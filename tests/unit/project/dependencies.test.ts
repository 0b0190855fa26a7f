import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtModules } from './bundle.ts';
import { root } from './sources.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface Locked {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest: Manifest = JSON.parse(read('package.json'));
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const page = read('docs/dependencies.md');

/** The rows of the first table after these words, cell by cell. */
function table(after: string): string[][] {
  const lines = page.slice(page.indexOf(after)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('| ---'));
  const rows = lines.slice(first + 1);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? rows.length : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const namesIn = (rows: string[][]) => rows.map(([name = '']) => name.replaceAll('`', ''));
const allowed = (heading: string) => {
  const [line = ''] = /Allowed: .*?[.,] ?(?:All|which)/.exec(page.slice(page.indexOf(heading))) ?? [];
  return [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
};

const atRunTime = table('## At run time');
const broughtAlong = table('What these bring along');
const developing = table('## While developing');

/** The packages whose code the built extension holds. */
async function bundled(): Promise<string[]> {
  const modules = await builtModules();
  expect(modules.length).toBeGreaterThan(200);
  return [...new Set(modules.filter(({ isPackage }) => isPackage).map(({ place }) => place))].sort();
}

describe('the table of dependencies', () => {
  test('names every package of package.json, and no other', () => {
    expect(namesIn(atRunTime).sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(namesIn(developing).sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  test('tells the licence that each package has', () => {
    for (const rows of [atRunTime, broughtAlong, developing]) {
      for (const row of rows) {
        const name = row[0]?.replaceAll('`', '');
        expect(row, `the licence of ${name}`).toContain(lock.packages[`node_modules/${name}`]?.license);
      }
    }
  });

  test('says of each package at run time what it is for and what would replace it', () => {
    expect(atRunTime.filter((row) => row.length !== 6 || row.some((cell) => cell === ''))).toEqual([]);
  });

  test('names everything that is in the bundle, and nothing else as brought along', async () => {
    const found = await bundled();
    const known = [...namesIn(atRunTime), ...namesIn(broughtAlong), 'wxt', '@wxt-dev/webextension-polyfill'];
    expect(found.filter((name) => !known.includes(name))).toEqual([]);
    expect(namesIn(broughtAlong).filter((name) => !found.includes(name))).toEqual([]);
    expect(
      atRunTime.filter(([name = '', , , size]) => size !== 'none' && !found.includes(name.replaceAll('`', ''))),
    ).toEqual([]);
  });
});

describe('every package of the lock file', () => {
  test('has a licence that is allowed', () => {
    const licences = allowed('## Licences');
    expect(licences.length).toBeGreaterThan(3);
    expect(packages.filter(([, { license }]) => !licences.includes(license ?? 'none'))).toEqual([]);
  });

  test('runs no script when it is installed, unless it is allowed by name', () => {
    const names = allowed('## Scripts at installation');
    expect(Object.keys(manifest.allowScripts)).toEqual(names);
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder);
    expect(scripted.filter((folder) => !names.includes(folder.replace('node_modules/', '')))).toEqual([]);
  });

  test('is pinned to one version, with the sum of what is downloaded', () => {
    expect(packages.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });
});
