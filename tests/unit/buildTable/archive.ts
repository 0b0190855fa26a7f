import type { SitePairs } from '../../../core/originals/packedPairs.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { type BuildOptions, type Built, buildTable } from '../../../scripts/buildTable/build.ts';
import { type Ask, createPoliteFetcher } from '../../../scripts/buildTable/politeFetcher.ts';
import type { Store } from '../../../scripts/buildTable/store.ts';
import { type Clock, createClock } from '../../wordpress/clock.ts';
import type { Publisher } from '../../wordpress/publisher.ts';

export const BASE = 'https://www.techzine.nl/nieuws/';
export const NOTHING_KNOWN: SitePairs = { base: BASE, originals: new Map() };

/** The network as a publisher in memory answers it; each request is noted with its time. */
export function asking(publisher: Publisher, clock: Clock): { ask: Ask; asked: { address: string; at: number }[] } {
  const asked: { address: string; at: number }[] = [];
  const ask: Ask = async (address) => {
    asked.push({ address, at: clock.now() });
    const answer = publisher(new URL(address));
    if (!answer) return null;
    return { status: answer.status, headers: new Headers(answer.headers), body: Buffer.from(answer.body) };
  };
  return { ask, asked };
}

export function createMemoryStore(kept = new Map<string, string>()): Store {
  return {
    read: (name) => JSON.parse(kept.get(name) ?? 'null'),
    write: (name, value) => void kept.set(name, JSON.stringify(value)),
  };
}

export async function build(
  ask: Ask,
  options: Pick<BuildOptions, 'from' | 'to'> & Partial<BuildOptions>,
  clock = createClock(),
): Promise<Built> {
  const fetch = createPoliteFetcher(ask, techzine, clock);
  return buildTable({ site: techzine, known: NOTHING_KNOWN, store: createMemoryStore(), fetch, ...options });
}
