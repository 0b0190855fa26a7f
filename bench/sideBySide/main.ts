// The side-by-side page with 2,000 sentences, in Chromium over the built extension: when there is something to read, how
// long the longest frame takes while it is scrolled by script, how long a search takes. Bars: 1 s, 50 ms a frame.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { compare } from '../../core/comparison/compare.ts';
import type { Text } from '../../core/comparison/comparison.ts';
import { packComparison } from '../../extension/ownPages/keptComparisons.ts';
import { sideBySideQuery } from '../../extension/ownPages/sideBySideAddress.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { launch } from '../../tests/browser/harness/launch.ts';
import type { Reader } from '../../tests/browser/harness/reader.ts';
import { makePair } from '../comparison/texts.ts';
import { least, most } from '../figures/clock.ts';
import { readSamples, type Sample, watchPage } from './inPage.ts';

declare const chrome: { storage: { session: { set(entries: object): Promise<void> } } };

const SENTENCES = 2000;
const OPENINGS = 3;
const ADDRESS = 'https://www.techzine.eu/news/infrastructure/99999/long-article/';
const QUERY = sideBySideQuery({ translation: ADDRESS, original: null });
const FIRST_PAINT_BAR = 1000;
const FRAME_BAR = 50;

const root = join(import.meta.dirname, '..', '..');

/** The built texts, every tenth figure of the translation made wrong, so that there are notes to draw. */
function faultyPair(): { original: Text; translation: Text } {
  const { original, translation } = makePair(SENTENCES);
  let count = 0;
  const worsen = (figure: string) => (count++ % 10 === 0 ? `${figure}7` : figure);
  const paragraphs = translation.paragraphs.map((text) => text.replace(/\d+(?= (?:ships|metres|million))/g, worsen));
  return { original, translation: { ...translation, paragraphs } };
}

function compareTexts(): Compared {
  const texts = faultyPair();
  const result = compare(texts.original, texts.translation);
  if (!result.ok) throw new Error(`The texts could not be compared: ${result.failure}`);
  return {
    original: {
      address: 'https://www.techzine.nl/nieuws/999999/lang-artikel.html',
      title: 'Lang artikel',
      publishedAt: null,
      modifiedAt: null,
      proof: 'original',
      reasons: [],
    },
    others: [],
    comparison: result.comparison,
    texts,
    cuts: { original: null, translation: null },
    dismissed: [],
  };
}

async function measure(reader: Reader, rows: number): Promise<Sample> {
  const page = await reader.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchPage);
  const own = await reader.openExtensionPage('options.html');
  const address = own.url().replace('options.html', `side-by-side.html${QUERY}`);
  await own.close();
  await page.bringToFront();
  await page.goto(address);
  const sample = await page.evaluate(readSamples, rows);
  await page.close();
  return sample;
}

/** A page that shows something else would be measured for ever. */
async function hasRows(reader: Reader): Promise<boolean> {
  const page = await reader.openExtensionPage(`side-by-side.html${QUERY}`);
  const isThere = await page.waitForSelector('.row', { timeout: 10_000 }).catch(() => null);
  await page.close();
  return isThere !== null;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const say = (line: string) => process.stdout.write(`${line}\n`);

execFileSync(join(root, 'node_modules', '.bin', 'wxt'), ['build'], { cwd: root, stdio: 'ignore' });
const compared = compareTexts();
const { beads, figures } = compared.comparison;
const reader = await launch('chromium');
try {
  const own = await reader.openExtensionPage('options.html');
  const kept = [packComparison(ADDRESS, compared)];
  await own.evaluate((value) => chrome.storage.session.set({ 'kept-comparisons': value }), kept);
  if (!(await hasRows(reader))) throw new Error('The page does not show the comparison.');
  const samples: Sample[] = [];
  for (let i = 0; i < OPENINGS; i += 1) samples.push(await measure(reader, beads.length));
  const firstPaint = median(samples.map(({ firstRow }) => firstRow));
  // What else runs on the machine makes frames longer, never shorter: the calmest of the openings tells what the page does.
  const longest = least(samples.map(({ longestFrame }) => longestFrame));
  const each = samples.map(({ longestFrame }) => longestFrame.toFixed(1)).join(', ');
  const frames = samples.reduce((sum, sample) => sum + sample.frames, 0);
  say(`${SENTENCES} sentences, ${figures.length} figures, ${OPENINGS} openings`);
  say(
    `first rows painted    ${firstPaint.toFixed(0)} ms after the page's own beginning (median; bar ${FIRST_PAINT_BAR})`,
  );
  say(`all rows there        ${median(samples.map(({ allRows }) => allRows)).toFixed(0)} ms`);
  say(`longest task so far   ${most(samples.map(({ longestTask }) => longestTask)).toFixed(0)} ms`);
  say(
    `scrolled by script    longest frame ${longest.toFixed(1)} ms (bar ${FRAME_BAR}; each opening ${each}; ${frames} frames)`,
  );
  say(`search for ‘the’      ${median(samples.map(({ search }) => search)).toFixed(0)} ms to the painted hits`);
  if (firstPaint > FIRST_PAINT_BAR || longest > FRAME_BAR) process.exitCode = 1;
} finally {
  await reader.close();
}
