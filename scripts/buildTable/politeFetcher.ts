import { decode } from '../../core/article/parsing/decode.ts';
import { mayFetch } from '../../core/originals/addressRule.ts';
import type { Fetcher, FetchRequest, FetchResult } from '../../core/originals/fetching.ts';
import type { Site } from '../../core/sites/site.ts';
import { failureOf, isChallenge } from '../../extension/network/response.ts';

/** One answer, redirects not followed. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

/** Sends one request. Null where no answer came. */
export type Ask = (address: string) => Promise<RawAnswer | null>;

export interface Waiting {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const MILLISECONDS_APART = 1000;
const MOST_HOPS = 5;
const MOST_TRIES = 5;
/** The first pause after a failure that may pass; each further one is twice as long. */
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 600_000;

/**
 * A fetcher that asks at most once a second, whatever the host, waits as long as the site says (`Retry-After`), tries
 * again what may pass, and never asks against a challenge.
 */
export function createPoliteFetcher(ask: Ask, site: Site, clock: Waiting): Fetcher {
  // A walk that was ended just now may have asked.
  let next = clock.now() + MILLISECONDS_APART;
  const askInTurn: Ask = async (address) => {
    await clock.wait(Math.max(0, next - clock.now()));
    next = clock.now() + MILLISECONDS_APART;
    return ask(address);
  };
  return async (request) => {
    let pause = FIRST_PAUSE;
    for (let tries = 1; ; tries++) {
      const { result, retryAfter } = await once(request, askInTurn, site);
      if (result.ok || !mayPass(result.failure) || tries === MOST_TRIES) return result;
      next = clock.now() + Math.min(retryAfter ?? pause, LONGEST_PAUSE);
      pause *= 2;
    }
  };
}

function mayPass(failure: Extract<FetchResult, { ok: false }>['failure']): boolean {
  return failure === 'rate-limited' || failure === 'server-error' || failure === 'offline';
}

async function once(
  { address, type }: FetchRequest,
  ask: Ask,
  site: Site,
): Promise<{ result: FetchResult; retryAfter?: number }> {
  let at = address;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (!mayFetch(at, site)) return { result: { ok: false, failure: hop === 0 ? 'host-not-allowed' : 'bad-redirect' } };
    const answer = await ask(at);
    if (!answer) return { result: { ok: false, failure: 'offline' } };
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location !== null && URL.canParse(location, at)) {
      at = new URL(location, at).href;
      continue;
    }
    const { text } = decode(answer.body, answer.headers.get('content-type') ?? '');
    const failure = isChallenge(answer, text) ? 'challenge' : failureOf(answer, type);
    if (!failure) return { result: { ok: true, address: at, text } };
    const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
    const retryAfter = Number.isFinite(seconds) ? { retryAfter: seconds * 1000 } : {};
    return { result: { ok: false, failure }, ...retryAfter };
  }
  return { result: { ok: false, failure: 'bad-redirect' } };
}
