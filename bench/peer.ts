import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension that does next to nothing, to hold Brontekst against. */
export interface Peer {
  folder: string;
  remove(): void;
}

/** @param files their text by their names, of which the parts of the manifest speak */
export function makePeer(parts: object, files: Record<string, string>): Peer {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-peer-'));
  const manifest = JSON.stringify({ manifest_version: 3, name: 'Peer', version: '1', ...parts });
  for (const [name, text] of Object.entries({ ...files, 'manifest.json': manifest }))
    writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
