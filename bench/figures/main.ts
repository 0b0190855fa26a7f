// Measures the figure recogniser: speed, first call, memory, size, growth.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readArticles } from './article.ts';
import { middle, report } from './clock.ts';
import { measureGrowth } from './growth.ts';
import { bundleSize } from './size.ts';
import { measureSpeed } from './speed.ts';

const MOST_FIRST_MILLISECONDS = 10;
const MOST_BYTES_A_FIGURE = 400;
const MOST_KILOBYTES = 30;
const FRESH_PROCESSES = 11;

function child(file: string, ...flags: string[]): number {
  const run = spawnSync(process.execPath, [...flags, join(import.meta.dirname, file)], { encoding: 'utf8' });
  return Number(run.stdout || Number.NaN);
}

const articles = readArticles();
const samples = articles === null ? [] : [articles.english, articles.dutch];
if (articles === null) report('speed and first call', 'skipped: ../shared/seeds is absent');
else {
  await measureSpeed(samples);
  const times = Array.from({ length: FRESH_PROCESSES }, () => child('first.ts'));
  const typical = middle(times);
  report(
    'first call in a fresh process, processor time',
    `${typical.toFixed(1)} ms, best ${Math.min(...times).toFixed(1)} ms (bar ${MOST_FIRST_MILLISECONDS})`,
    typical <= MOST_FIRST_MILLISECONDS,
  );
}
const bytes = child('memory.ts', '--expose-gc');
report(
  'a figure held, above the text',
  `${bytes.toFixed(0)} bytes (bar ${MOST_BYTES_A_FIGURE})`,
  bytes <= MOST_BYTES_A_FIGURE,
);
const kilobytes = (await bundleSize()) / 1000;
report(
  'engine with both languages, minified and gzipped',
  `${kilobytes.toFixed(1)} kB (bar ${MOST_KILOBYTES})`,
  kilobytes <= MOST_KILOBYTES,
);
measureGrowth(samples);
