import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

const MODULE = pathToFileURL(join(root, 'scripts', 'temporary.ts')).href;
/** Makes a file as a browser does, says where, and does what is said. */
const PROGRAM = `
const { useOwnTemporaryFolder } = await import(${JSON.stringify(MODULE)});
const { mkdtempSync, writeFileSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
useOwnTemporaryFolder();
useOwnTemporaryFolder();
writeFileSync(mkdtempSync(tmpdir() + '/profile-') + '/lock', '');
console.log(tmpdir());
process.stdin.on('data', () => process.exit(1));
`;

async function start(folder: string): Promise<{ child: ChildProcess; own: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return { child, own: String(said).trim().split('/').at(-1) ?? '' };
}

test('what a killed run left goes with the next run, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  const strangers = ['brontekst-profile-abcdef', 'brontekst-1', 'other-99999999-abcdef'];
  for (const name of strangers) mkdirSync(join(folder, name));
  // The first process belongs to the system, and runs as long as it does.
  mkdirSync(join(folder, 'brontekst-1-abcdef'));
  const kept = [...strangers, 'brontekst-1-abcdef'];
  const [killed, running] = [await start(folder), await start(folder)];
  expect(readdirSync(folder).sort()).toEqual([...kept, killed.own, running.own].sort());
  killed.child.kill('SIGKILL');
  await once(killed.child, 'close');
  expect(readdirSync(folder)).toContain(killed.own);

  const next = await start(folder);
  expect(readdirSync(folder).sort()).toEqual([...kept, running.own, next.own].sort());
  for (const { child } of [next, running]) {
    child.stdin?.write('end\n');
    await once(child, 'close');
  }
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
});
