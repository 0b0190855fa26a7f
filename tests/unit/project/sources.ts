import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

/** Folders of the project's own code. */
export const layers = ['core', 'extension', 'locales', 'components', 'entrypoints', 'cli'] as const;
export const aids = ['scripts', 'tests', 'bench'] as const;

export interface SourceFile {
  /** Path from the project's root, with slashes. */
  path: string;
  text: string;
}

const NEVER = /(?:^|\/)(?:node_modules|\.output|\.wxt)(?:\/|$)/;

/** The files of a folder and the folders in it. @param endings such as `.ts` */
export function filesIn(folder: string, endings: string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !NEVER.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export interface Import {
  /** Path from the project's root, or the name of a package. */
  target: string;
  isRelative: boolean;
  /** Gone at run time. */
  isType: boolean;
}

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)(\s+type)?\b[^;'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'|(?:^|\n)import\s+'([^']+)'/g;

/** What a file imports or passes on. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORTS)].map(([, type, from, dynamic, bare]) => {
    const name = from ?? dynamic ?? bare ?? '';
    const isRelative = name.startsWith('.');
    const target = isRelative ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name;
    return { target, isRelative, isType: type !== undefined };
  });
}
