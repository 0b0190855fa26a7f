import type { FetchFailure, FetchRequest } from '../../core/originals/fetching.ts';

const TYPES: Record<FetchRequest['type'], RegExp> = {
  html: /^(?:text\/html|application\/xhtml\+xml)\b/i,
  json: /^application\/(?:[\w.+-]+\+)?json\b/i,
  feed: /^(?:application\/(?:rss\+xml|atom\+xml|xml)|text\/xml)\b/i,
};

/** What a response's status and content type say against it; null where nothing does. */
export function failureOf(
  response: Pick<Response, 'status' | 'headers'>,
  type: FetchRequest['type'],
): FetchFailure | null {
  const { status, headers } = response;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return 'rate-limited';
  if (status >= 500) return 'server-error';
  if (status >= 400) return 'forbidden';
  if (status >= 300) return 'bad-redirect';
  return TYPES[type].test(headers.get('content-type') ?? '') ? null : 'wrong-type';
}

/**
 * Whether the answer asks for proof that the visitor is a person. Cloudflare says so in a header, and its pages load
 * their puzzle from one path of the same site.
 */
export function isChallenge(response: Pick<Response, 'status' | 'headers'>, text: string): boolean {
  if (response.headers.get('cf-mitigated') === 'challenge') return true;
  const isHtml = TYPES.html.test(response.headers.get('content-type') ?? '');
  return isHtml && response.status >= 400 && text.includes('/cdn-cgi/challenge-platform/');
}
