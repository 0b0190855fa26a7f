import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { root, runTool } from '../tools.ts';
import { readFolder } from './files.ts';
import { type Files, writeZip } from './zip.ts';

export const browsers = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** Most bytes of a package, zipped, the table of pairs not counted. */
export const MOST_BYTES = 1_200_000;

/** What is shipped as the table of pairs: made by `npm run build-table`, so its size says nothing about the code. */
const TABLES = ['assets/found-pairs.json', 'assets/known-pairs.json'];

export interface Package {
  browser: Browser;
  /** The zip for the store. */
  file: string;
  /** What it holds. */
  files: Files;
  /** Bytes of the zip. */
  size: number;
}

/** The folder with the unpacked build for a browser. */
export function buildFolder(folder: string, browser: Browser): string {
  return join(folder, `${browser}-mv3`);
}

async function buildInto(folder: string, browser: Browser, extra: string[]): Promise<void> {
  const program = join(root, 'scripts', 'release', 'build.ts');
  const { ok } = await runTool('node', [program, '--browser', browser, '--folder', folder, ...extra], 'on-failure');
  if (!ok) throw new Error(`The extension could not be built for ${browser}; see above.`);
}

/** Builds and packs the extension for one store. @param folder where the build and the zip go */
export async function makePackage(folder: string, browser: Browser, version: string): Promise<Package> {
  await buildInto(folder, browser, []);
  const files = readFolder(buildFolder(folder, browser));
  const zip = writeZip(files);
  const file = join(folder, `brontekst-${version}-${browser}.zip`);
  writeFileSync(file, zip);
  return { browser, file, files, size: zip.length };
}

/** The build for a browser once more, with source maps. */
export async function makeMapped(folder: string, browser: Browser): Promise<Files> {
  await buildInto(folder, browser, ['--mapped']);
  return readFolder(buildFolder(folder, browser));
}

/** Bytes that the table of pairs takes in a package, by packing it alone. */
export function tableSize(): number {
  const tables = TABLES.map((path) => join(root, path)).filter((path) => existsSync(path));
  return tables.reduce((sum, path) => sum + deflateRawSync(readFileSync(path), { level: 9 }).length, 0);
}
