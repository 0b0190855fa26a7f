import { decode } from '../../core/article/parsing/decode.ts';
import { mayFetch } from '../../core/originals/addressRule.ts';
import type { Fetcher, FetchResult } from '../../core/originals/fetching.ts';
import type { Site } from '../../core/sites/site.ts';
import { failureOf, isChallenge } from '../../extension/network/response.ts';
import type { Clock } from './clock.ts';
import type { Publisher } from './publisher.ts';

/** A request as the publisher saw it. */
export interface Asked {
  address: string;
  /** By the clock of the look-up. */
  at: number;
}

const MILLISECONDS_APART = 1000;
const MOST_HOPS = 20;

/**
 * Fetches from a publisher in memory, as the extension's fetcher does over the network: one request a second a host by
 * the given clock, redirects held to the rule at every hop, answers judged by status, type and encoding.
 */
export function fetchInMemory(publisher: Publisher, site: Site, clock: Clock): { fetch: Fetcher; asked: Asked[] } {
  const asked: Asked[] = [];
  const nextTurns = new Map<string, number>();
  const fetch: Fetcher = async ({ address, type }) => {
    let at = address;
    for (let hop = 0; hop < MOST_HOPS; hop++) {
      if (!mayFetch(at, site)) return failed(hop === 0 ? 'host-not-allowed' : 'bad-redirect');
      const url = new URL(at);
      // Redirects are followed by the browser at once.
      if (hop === 0) await turn(url.host, nextTurns, clock);
      asked.push({ address: at, at: clock.now() });
      const answer = publisher(url);
      if (!answer) return failed('offline');
      const location = answer.headers.location;
      if (answer.status >= 300 && answer.status < 400 && location !== undefined) {
        at = new URL(location, at).href;
        continue;
      }
      const response = { status: answer.status, headers: new Headers(answer.headers) };
      const { text } = decode(Buffer.from(answer.body), answer.headers['content-type'] ?? '');
      if (isChallenge(response, text)) return failed('challenge');
      const failure = failureOf(response, type);
      return failure ? failed(failure) : { ok: true, address: at, text };
    }
    return failed('bad-redirect');
  };
  return { fetch, asked };
}

async function turn(host: string, nextTurns: Map<string, number>, clock: Clock): Promise<void> {
  const wait = (nextTurns.get(host) ?? 0) - clock.now();
  if (wait > 0) await clock.wait(wait);
  nextTurns.set(host, clock.now() + MILLISECONDS_APART);
}

function failed(failure: Extract<FetchResult, { ok: false }>['failure']): FetchResult {
  return { ok: false, failure };
}
