import { setTimeout as sleep } from 'node:timers/promises';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { buildTable } from '../../../scripts/buildTable/build.ts';
import { type Ask, createPoliteFetcher } from '../../../scripts/buildTable/politeFetcher.ts';
import { createFolderStore } from '../../../scripts/buildTable/store.ts';
import type { Clock } from '../../wordpress/clock.ts';

/**
 * The table builder as a program that can be killed. Its clock runs fast, and goes on from one life to the next.
 * Arguments: port of the publisher, folder of the store, first and last month, how fast the clock runs, when it began.
 */
const [port = '', folder = '', from = '', to = '', speed = '1', start = '0'] = process.argv.slice(2);

const clock: Clock = {
  now: () => Number(start) + (performance.timeOrigin + performance.now() - Number(start)) * Number(speed),
  async wait(milliseconds) {
    const end = this.now() + milliseconds;
    while (this.now() < end) await sleep((end - this.now()) / Number(speed));
  },
};

/** Tells the publisher when it was asked by the clock of this program. */
const ask: Ask = async (address) => {
  const query = new URLSearchParams({ address, at: String(clock.now()) });
  const response = await fetch(`http://127.0.0.1:${port}/?${query}`, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
};

const { packed } = await buildTable({
  site: techzine,
  from,
  to,
  known: { base: 'https://www.techzine.nl/nieuws/', originals: new Map() },
  store: createFolderStore(folder),
  fetch: createPoliteFetcher(ask, techzine, clock),
});
process.stdout.write(packed);
