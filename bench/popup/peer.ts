import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = { manifest_version: 3, name: 'Peer', version: '1', action: { default_popup: 'popup.html' } };
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title><p>Nothing</p></html>';

/** An extension whose popup holds a word and nothing else: no popup can paint sooner. */
export function makePeer(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-peer-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), page);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
