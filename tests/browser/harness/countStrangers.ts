import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserNames } from './browserNames.ts';
import { launch } from './launch.ts';
import { known, searched } from './samples.ts';
import { readStrangers, STRANGERS_FILE, sumOf } from './strangers.ts';

/** How long a browser without Brontekst is left to itself, to see whom it asks for of its own accord. */
const IDLE_MILLISECONDS = 5_000;

/** Runs around all browser tests: in the end, no host may have been asked for but those that the browser asks anyway. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-strangers-'));
  const file = join(folder, 'strangers.jsonl');
  writeFileSync(file, '');
  process.env[STRANGERS_FILE] = file;
  return async () => {
    const found: string[] = [];
    for (const name of browserNames) {
      const ofName = () => readStrangers(file).filter(({ browser }) => browser === name);
      if (sumOf(ofName()).size > 0) await browseBare(name);
      const [withIt, without] = (['with', 'without'] as const).map((kind) =>
        sumOf(ofName().filter(({ brontekst }) => brontekst === kind)),
      );
      const strange = [...(withIt ?? [])].filter(([host]) => !without?.has(host));
      const own = [...(withIt ?? [])].filter(([host]) => without?.has(host));
      process.stdout.write(
        `${name}: ${strange.length} strange hosts asked for; the browser's own: ${own.map(([host, times]) => `${host} ${times}×`).join(', ') || 'none'}\n`,
      );
      found.push(...strange.map(([host, times]) => `${name} asked ${host} ${times} times`));
    }
    rmSync(folder, { recursive: true, force: true });
    if (found.length > 0) throw new Error(`Hosts asked for that are no publisher's: ${found.join(', ')}`);
  };
}

/** The same pages in the same browser without Brontekst; and words are written there, whose spelling it may look up. */
async function browseBare(name: (typeof browserNames)[number]): Promise<void> {
  const reader = await launch(name, { headless: true, isBare: true });
  for (const { address } of [known, searched, known.original]) await reader.open(address);
  const page = await reader.open(known.address);
  await page.evaluate(() => {
    document.body.append(document.createElement('textarea'));
    document.querySelector('textarea')?.focus();
  });
  await page.keyboard.type('Some words. ');
  await sleep(IDLE_MILLISECONDS);
  await reader.close();
}
