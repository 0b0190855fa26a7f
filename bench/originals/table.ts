import { techzine } from '../../core/sites/techzine/index.ts';
import { buildTable } from '../../scripts/buildTable/build.ts';
import { createPoliteFetcher } from '../../scripts/buildTable/politeFetcher.ts';
import { createClock } from '../../tests/wordpress/clock.ts';
import { type Archives, FULL } from '../../tests/wordpress/generate.ts';
import type { Publisher } from '../../tests/wordpress/publisher.ts';
import { least } from '../figures/clock.ts';

/** The measures of the table that is built from two archives; shares from 0 to 1. */
export interface TableMeasures {
  /** Pairs in the table, and pairs in it or in the review list, of all there are. */
  found: number;
  foundOrDoubtful: number;
  /** Wrong pairs in the table, and doubtful ones. */
  wrong: number;
  doubtful: number;
  /** As shipped. */
  bytesPerPair: number;
  requests: number;
  /** The shortest time between two requests, in milliseconds by the walk's own clock. */
  apart: number;
}

const BASE = 'https://www.techzine.nl/nieuws/';

export async function measureTable(archives: Archives, publisher: Publisher): Promise<TableMeasures> {
  const clock = createClock();
  const times: number[] = [];
  const ask = async (address: string) => {
    times.push(clock.now());
    const answer = publisher(new URL(address));
    return answer && { ...answer, headers: new Headers(answer.headers), body: Buffer.from(answer.body) };
  };
  const kept = new Map<string, string>();
  const { pairs, packed, doubtful } = await buildTable({
    site: techzine,
    from: FULL.from.slice(0, 7),
    to: FULL.to.slice(0, 7),
    known: { base: BASE, originals: new Map() },
    fetch: createPoliteFetcher(ask, techzine, clock),
    store: {
      read: (name) => JSON.parse(kept.get(name) ?? 'null'),
      write: (name, value) => void kept.set(name, JSON.stringify(value)),
    },
  });
  const right = [...archives.pairs].filter(([translation, original]) => {
    const id = techzine.idOf?.(new URL(translation)) ?? '';
    return original === BASE + pairs.originals.get(id);
  });
  const rightDoubts = doubtful.filter(
    (match) => archives.pairs.get(match.translation.address) === match.original.address,
  );
  return {
    found: right.length / archives.pairs.size,
    foundOrDoubtful: (right.length + rightDoubts.length) / archives.pairs.size,
    wrong: pairs.originals.size - right.length,
    doubtful: doubtful.length,
    bytesPerPair: packed.length / pairs.originals.size,
    requests: times.length,
    apart: least(times.slice(1).map((time, index) => time - (times[index] ?? 0))),
  };
}
