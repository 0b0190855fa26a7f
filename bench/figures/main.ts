// Measures the figure recogniser: speed, first call, memory, size, growth.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readArticles } from './article.ts';
import { report } from './clock.ts';
import { measureFirstCall } from './firstCall.ts';
import { measureGrowth } from './growth.ts';
import { bundleSize } from './size.ts';
import { measureSpeed } from './speed.ts';

const MOST_BYTES_A_FIGURE = 400;
const MOST_KILOBYTES = 30;
const READING_TEXT = new URL('../../scripts/textModules.mjs', import.meta.url).href;

const articles = readArticles();
const samples = articles === null ? [] : [articles.english, articles.dutch];
if (articles === null) report('speed and first call', 'skipped: ../shared/seeds is absent');
else {
  await measureSpeed(samples);
  await measureFirstCall(articles.english.text);
}
const memory = spawnSync(
  process.execPath,
  ['--import', READING_TEXT, '--expose-gc', join(import.meta.dirname, 'memory.ts')],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
const bytes = Number(memory.stdout || Number.NaN);
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
