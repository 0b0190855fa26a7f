import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');

/** What Node runs the command line's program with, as `npm run cli` does. */
export const PROGRAM: readonly string[] = [
  '--import',
  pathToFileURL(resolve(root, 'scripts/textModules.mjs')).href,
  resolve(root, 'cli/main.ts'),
];
