import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../scripts/browsers.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Folders that `wxt build` writes. */
export const buildFolders: Record<BrowserName, string> = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

export interface Build {
  folder: string;
  manifest: { browser_specific_settings?: { gecko: { id: string } } };
  remove(): void;
}

/** A copy of the built extension, so that a build which runs meanwhile doesn't change what is tested. */
export function copyBuild(name: BrowserName): Build {
  const folder = mkdtempSync(join(tmpdir(), `brontekst-${name}-`));
  cpSync(buildFolders[name], folder, { recursive: true });
  const manifest: Build['manifest'] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return { folder, manifest, remove };
}
