import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { middle, report } from './clock.ts';
import { bundle } from './size.ts';

const MOST_MILLISECONDS = 10;
const PROCESSES = 11;

/** Processor time of the first call in fresh processes, the engine imported. */
export async function measureFirstCall(text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brontekst-'));
  const [engine, article] = [join(folder, 'engine.mjs'), join(folder, 'article.txt')];
  writeFileSync(engine, await bundle('es'));
  writeFileSync(article, text);
  const program = join(import.meta.dirname, 'first.mjs');
  const times = Array.from({ length: PROCESSES }, () =>
    Number(spawnSync(process.execPath, [program, engine, article], { encoding: 'utf8' }).stdout || Number.NaN),
  );
  rmSync(folder, { recursive: true });
  const typical = middle(times);
  report(
    'first call in a fresh process, processor time',
    `${typical.toFixed(1)} ms, best ${Math.min(...times).toFixed(1)} ms (bar ${MOST_MILLISECONDS})`,
    typical <= MOST_MILLISECONDS,
  );
}
