import { askForOriginal, untilAnswer } from '../browser/harness/popup.ts';
import type { Reader } from '../browser/harness/reader.ts';
import { archiveOf } from '../server/archive.ts';
import { FULL, generateArchives } from '../wordpress/generate.ts';
import { createPublisher } from '../wordpress/publisher.ts';
import { createGauge, type Measures } from './measures.ts';

/** Until here a session warms up; what is in use then is what the end is held against. */
const WARM_ARTICLES = 50;

export interface Soaked {
  warm: Measures;
  end: Measures;
  /** Articles that were compared. */
  compared: number;
}

/**
 * Opens, compares and closes articles one after the other in one session.
 * @param articles how many, more than it takes to warm up
 * @param told called after each, with what is in use where it was measured
 */
export async function soak(
  reader: Reader,
  articles: number,
  told: (done: number, measures: Measures | null) => void,
): Promise<Soaked> {
  const archives = generateArchives({ seed: 5, ...FULL });
  reader.server.show(archiveOf(createPublisher(archives)));
  const [resident, ...others] = archives.english.filter(({ address }) => archives.pairs.has(address));
  if (!resident || others.length < articles) throw new Error(`There are only ${others.length} articles.`);
  const page = await reader.open(resident.address);
  const own = await reader.openExtensionPage('options.html');
  const gauge = await createGauge(page.browser(), page, own);
  let warm: Measures | null = null;
  let compared = 0;
  for (const [index, { address }] of others.slice(0, articles).entries()) {
    if (await readOne(reader, address, index === 0)) compared++;
    reader.server.requests.length = 0;
    const done = index + 1;
    const measures = done % WARM_ARTICLES === 0 ? await gauge.read() : null;
    if (done === WARM_ARTICLES) warm = measures;
    told(done, measures);
  }
  if (!warm) throw new Error(`At least ${WARM_ARTICLES} articles are needed.`);
  return { warm, end: await gauge.read(), compared };
}

/** @returns whether the article was compared */
async function readOne(reader: Reader, address: string, isFirst: boolean): Promise<boolean> {
  const page = await reader.open(address);
  const popup = await reader.openPopup(page);
  await (isFirst ? askForOriginal(popup) : untilAnswer(popup));
  const isCompared = await popup.evaluate(() => document.querySelector('.compared') !== null);
  await popup.close();
  await page.close();
  return isCompared;
}
