// Runs every measure: `npm run bench`, or one of them with the name of its folder: `npm run bench -- figures`.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const wanted = process.argv.slice(2);
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'main.ts')))
  .map((entry) => entry.name)
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

for (const name of folders) {
  process.stdout.write(`\n== ${name}\n`);
  await import(pathToFileURL(join(import.meta.dirname, name, 'main.ts')).href);
}
