import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { least, middle, report } from './clock.ts';
import { bundle } from './size.ts';

const MOST_MILLISECONDS = 10;
const PROCESSES = 21;

/** Processor time of the first call in fresh processes, the engine imported; a yardstick measured in turn with it. */
export async function measureFirstCall(text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-'));
  const [engine, article] = [join(folder, 'engine.mjs'), join(folder, 'article.txt')];
  writeFileSync(engine, await bundle('es'));
  writeFileSync(article, text);
  const calls: number[] = [];
  const yardsticks: number[] = [];
  for (let process = 0; process < PROCESSES; process += 1) {
    calls.push(millisecondsOf('first.mjs', engine, article));
    yardsticks.push(millisecondsOf('firstDisplayNames.mjs'));
  }
  rmSync(folder, { recursive: true });
  const [typical, yardstick] = [middle(calls), middle(yardsticks)];
  report(
    'first call in a fresh process, processor time',
    `${typical.toFixed(1)} ms, best ${least(calls).toFixed(1)} ms (bar ${MOST_MILLISECONDS})`,
    typical <= MOST_MILLISECONDS,
  );
  report(
    '  first use of Intl.DisplayNames',
    `${yardstick.toFixed(1)} ms, ${(typical / yardstick).toFixed(2)} times that`,
  );
}

function millisecondsOf(program: string, ...args: string[]): number {
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, program), ...args], { encoding: 'utf8' });
  return Number(stdout || Number.NaN);
}
