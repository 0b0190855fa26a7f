/** A request to the publisher's own site. Nothing of it tells who asks. */
export interface FetchRequest {
  address: string;
  /** What the answer must be; anything else is `wrong-type`. */
  type: 'html' | 'json' | 'feed';
  /**
   * True to learn no more than why nothing came: redirects are not followed, and no answer is read. A browser tells a
   * redirect that the extension's policy refuses as if there were no connection at all.
   */
  probe?: true;
}

/** Why a request brought nothing. Each is expected to happen and has its sentence for the reader. */
export type FetchFailure =
  /** 404 or 410. */
  | 'not-found'
  /** 401 or 403 without a challenge: the site has closed this door. */
  | 'forbidden'
  /** A page that asks whether the visitor is a person. Never asked again. */
  | 'challenge'
  | 'wrong-type'
  | 'too-large'
  | 'timed-out'
  | 'offline'
  /** Redirected to somewhere that may not be fetched, or in a circle. */
  | 'bad-redirect'
  /** Never sent: the address is not one of the site's. */
  | 'host-not-allowed'
  /** Never sent: the reader has taken the host away from the extension. */
  | 'permission-missing'
  /** 429, or 503 with `Retry-After`. */
  | 'rate-limited'
  /** 500 and above, or an answer that is broken. */
  | 'server-error'
  /** The reader stopped it. */
  | 'cancelled'
  /** Never sent: one article has had its share of requests. */
  | 'too-many';

export type FetchResult =
  /** `address` is where the answer came from after redirects. */
  { ok: true; address: string; text: string } | { ok: false; failure: FetchFailure };

/** Sends one request. It keeps to one a second a host, limits size and time, and never throws. */
export type Fetcher = (request: FetchRequest) => Promise<FetchResult>;

/** Requests for one article at most. */
export const MOST_REQUESTS = 8;

/** After these the same host would only answer the same again. */
const FINAL: FetchFailure[] = ['permission-missing', 'challenge', 'offline', 'rate-limited', 'timed-out', 'cancelled'];

/**
 * A fetcher for one article: it holds every address against the rule before it is sent, counts the requests, asks once
 * more why nothing came, and asks no host again that answered with a challenge or asked for a rest.
 * @param mayFetch the rule of `addressRule`
 */
export function guarded(fetch: Fetcher, mayFetch: (address: string) => boolean): Fetcher {
  let left = MOST_REQUESTS;
  const closed = new Map<string, FetchFailure>();
  return async (request) => {
    if (!mayFetch(request.address)) return { ok: false, failure: 'host-not-allowed' };
    const { host } = new URL(request.address);
    const before = closed.get(host);
    if (before) return { ok: false, failure: before };
    if (left === 0) return { ok: false, failure: 'too-many' };
    left--;
    let result = await fetch(request);
    if (!result.ok && result.failure === 'offline' && left > 0) {
      left--;
      result = await fetch({ ...request, probe: true });
    }
    if (!result.ok && FINAL.includes(result.failure)) closed.set(host, result.failure);
    if (result.ok && !mayFetch(result.address)) return { ok: false, failure: 'bad-redirect' };
    return result;
  };
}
