import { decode } from '../../core/article/parsing/decode.ts';
import { mayFetch } from '../../core/originals/addressRule.ts';
import type { Fetcher, FetchFailure, FetchRequest, FetchResult } from '../../core/originals/fetching.ts';
import type { Site } from '../../core/sites/site.ts';
import { isResting, keepRest } from '../store/memory/rests.ts';
import { pause } from './pause.ts';
import { mayRead } from './permissions.ts';
import { readAtMost } from './readAtMost.ts';
import { failureOf, isChallenge } from './response.ts';

/** A page of more bytes than this is no article. */
const MOST_BYTES = 5_000_000;
/** Of an answer that failed, as much is read as tells whether it is a challenge. */
const MOST_FAILURE_BYTES = 100_000;
const MOST_MILLISECONDS = 10_000;

/**
 * Without cookies and referrer, so that nothing in a request tells who asks or from where; past the browser's cache,
 * which would keep on the disk what was asked for from a private window too, since there is one background for all.
 */
const ANONYMOUS: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

/**
 * The only place where Brontekst asks the network for anything. The browser follows redirects and holds each hop to
 * the extension's policy; the address at the end is held to the rule again before anything is read. A host that asked
 * for a rest is left alone until it is over.
 * @param cancelled ends what is under way and all that would follow
 */
export function createFetcher(site: Site, cancelled: AbortSignal): Fetcher {
  return async (request) => {
    if (!mayFetch(request.address, site)) return failed('host-not-allowed');
    const { host } = new URL(request.address);
    await pause(host, cancelled);
    if (cancelled.aborted) return failed('cancelled');
    if (await isResting(host, Date.now())) return failed('rate-limited');
    // A host that was taken away meanwhile would still be asked, with an Origin that names this installation.
    if (!(await mayRead(host))) return failed('permission-missing');
    const limit = AbortSignal.timeout(MOST_MILLISECONDS);
    const signal = AbortSignal.any([limit, cancelled]);
    try {
      const redirect = request.probe ? 'manual' : 'follow';
      const response = await fetch(request.address, { ...ANONYMOUS, redirect, signal });
      return request.probe ? await probed(response) : await read(response, request, site);
    } catch (error) {
      if (cancelled.aborted) return failed('cancelled');
      if (limit.aborted) return failed('timed-out');
      if (error instanceof TypeError) return failed('offline');
      throw error;
    }
  };
}

async function read(response: Response, request: FetchRequest, site: Site): Promise<FetchResult> {
  const failure = mayFetch(response.url, site) ? failureOf(response, request.type) : 'bad-redirect';
  const bytes =
    failure === 'bad-redirect' ? null : await readAtMost(response, failure ? MOST_FAILURE_BYTES : MOST_BYTES);
  if (failure === 'rate-limited') await keepRest(new URL(request.address).host, response.headers, Date.now());
  if (!bytes) return failed(failure ?? 'too-large');
  const { text } = decode(bytes, response.headers.get('content-type') ?? '');
  if (isChallenge(response, text)) return failed('challenge');
  return failure ? failed(failure) : { ok: true, address: response.url, text };
}

/** Something answered after all: a redirect that was refused before, or a connection that broke. */
async function probed(response: Response): Promise<FetchResult> {
  await response.body?.cancel();
  return failed(response.type === 'opaqueredirect' ? 'bad-redirect' : 'server-error');
}

function failed(failure: FetchFailure): FetchResult {
  return { ok: false, failure };
}
