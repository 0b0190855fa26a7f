import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what was done by name, so that an interrupted walk goes on where it stopped. */
export interface Store {
  /** Null where nothing was kept by that name. */
  read(name: string): unknown;
  /** Whole or not at all, even if the program ends meanwhile. */
  write(name: string, value: unknown): void;
}

/** A file for each name in a folder, written beside and then moved into its place. */
export function createFolderStore(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string): string => join(folder, `${name}.json`);
  return {
    read(name) {
      try {
        return JSON.parse(readFileSync(fileOf(name), 'utf8'));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    write(name, value) {
      writeWhole(fileOf(name), JSON.stringify(value));
    },
  };
}

/** Writes a file so that it is never seen half written. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
