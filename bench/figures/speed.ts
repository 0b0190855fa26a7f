import { recogniseFigures } from '../../core/figures/recognise.ts';
import type { Sample } from './article.ts';
import { medianTime, report, timesAsLong } from './clock.ts';
import { loadPeers } from './peers.ts';

/** Times one pass over the words of the same text may be taken. */
const MOST_PASSES = 6;
/** Times faster than Recognizers-Text. */
const LEAST_GAIN = 1000;

function passOverWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words += 1;
  return words;
}

/** Warm speed on an article, against one pass over its words and, in English, against peers. */
export async function measureSpeed(samples: readonly Sample[]): Promise<void> {
  for (const { name, text, language } of samples) {
    const own = medianTime(() => recogniseFigures(text, language), 200);
    const times = timesAsLong(
      () => recogniseFigures(text, language),
      () => passOverWords(text),
      100,
    );
    report(
      `${name}, ${text.length} characters, warm`,
      `${own.toFixed(3)} ms, ${times.toFixed(2)} passes over its words (bar ${MOST_PASSES})`,
      times <= MOST_PASSES,
    );
    if (language.tag === 'en') await measurePeers(text, own);
  }
}

async function measurePeers(text: string, own: number): Promise<void> {
  const peers = await loadPeers();
  if (peers === null) {
    report('peers', 'not installed: run npm ci in bench/');
    return;
  }
  for (const { name, read } of peers) {
    read(text);
    const time = medianTime(() => read(text), 1, 5);
    const gain = time / own;
    const bar = name.startsWith('Recognizers') ? ` (bar ${LEAST_GAIN})` : '';
    report(
      `  ${name}`,
      `${time.toFixed(1)} ms, ${gain.toFixed(0)} times as long${bar}`,
      bar === '' ? null : gain >= LEAST_GAIN,
    );
  }
}
