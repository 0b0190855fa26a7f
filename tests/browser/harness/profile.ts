import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** A browser's profile folder, which can be looked through once the browser is closed. */
export interface Profile {
  folder: string;
  /** The files that a word stands in, in any letters and by its name or in its text. */
  filesWith(word: string): string[];
  remove(): void;
}

export function makeProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-profile-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  return { folder, filesWith: (word) => filesWith(folder, word), remove };
}

/**
 * Browsers compress much of what they keep by LZ77 alone, where a word that is met for the first time stands as it is:
 * so it is found, as long as it is unlike any other.
 */
function filesWith(folder: string, word: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  const isIn = (text: string) => text.toLowerCase().includes(word.toLowerCase());
  return paths
    .filter((path) => isIn(relative(folder, path)) || isIn(textIn(path)))
    .map((path) => relative(folder, path));
}

/** Letters of two bytes, as databases hold them, stand there as those of one. */
function textIn(file: string): string {
  return readFileSync(file, 'latin1').replaceAll('\0', '');
}
