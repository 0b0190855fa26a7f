import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Of the process that it is named after. */
const OWN = /^brontekst-(?<owner>\d+)-\w{6}$/;

/**
 * Gives this process, and the browsers and tests that it starts, one folder for all that is temporary. It goes with the
 * process; those that killed ones left are removed first. Within such a process nothing changes.
 */
export function useOwnTemporaryFolder(): void {
  const parent = tmpdir();
  if (OWN.test(basename(parent))) return;
  removeAbandoned(parent);
  const folder = mkdtempSync(join(parent, `brontekst-${process.pid}-`));
  // TMPDIR everywhere but on Windows.
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = folder;
  process.on('exit', () => remove(folder));
}

function removeAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const owner = OWN.exec(name)?.groups?.owner;
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(parent, name));
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of someone else may not be asked, which tells that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What a dying browser still writes into is left to the next run, as is what belongs to someone else. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
