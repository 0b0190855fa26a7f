// Runs every measure: `npm run bench`, or one of them with the name of its folder: `npm run bench -- figures`.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { oneOf, readArguments } from '../cli/arguments.ts';
import { useOwnTemporaryFolder } from '../scripts/temporary.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'main.ts')))
  .map((entry) => entry.name)
  .sort();

const { words } = readArguments({
  command: 'npm run bench --',
  words: '[NAME…]',
  what: `Runs every measure, or those that are named: ${folders.join(', ')}.`,
  options: {},
  schema: v.object({ words: v.array(oneOf(folders)) }),
});
useOwnTemporaryFolder();
for (const name of folders.filter((each) => words.length === 0 || words.includes(each))) {
  process.stdout.write(`\n== ${name}\n`);
  await import(pathToFileURL(join(import.meta.dirname, name, 'main.ts')).href);
}
