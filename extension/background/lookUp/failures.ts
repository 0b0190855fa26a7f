import type { FindFailure, FindResult } from '../../../core/originals/findOriginal.ts';
import type { Failure, FailureKind } from '../../store/tabState.ts';

/** Failures of fetching and reading as those of a look-up. */
export const KIND_OF: Record<FindFailure['failure'], FailureKind> = {
  'not-found': 'not-found',
  forbidden: 'forbidden',
  challenge: 'challenge',
  'wrong-type': 'wrong-type',
  'too-large': 'too-large',
  'timed-out': 'timed-out',
  offline: 'offline',
  'bad-redirect': 'bad-redirect',
  'host-not-allowed': 'host-not-allowed',
  'permission-missing': 'permission-missing',
  'rate-limited': 'rate-limited',
  'server-error': 'server-error',
  cancelled: 'cancelled',
  'too-many': 'original-not-found',
  'not-an-article': 'not-an-article',
  empty: 'not-an-article',
  'too-deep': 'not-an-article',
};

/** What concerns the whole site and not one page or interface: the reader can do something about these. */
const OF_THE_SITE: FailureKind[] = [
  'permission-missing',
  'offline',
  'challenge',
  'rate-limited',
  'timed-out',
  'cancelled',
];

/** The one failure to tell of a search that brought no text: of the page that was to be read, else of the search. */
export function failureIn({ candidates, failures, searchPage }: FindResult): Failure {
  const address = candidates[0]?.address ?? searchPage;
  const place = placeOf(address ?? undefined);
  const ofPage =
    failures.find(({ way }) => way === 'ownChoice') ??
    failures.find((failure) => failure.address !== undefined && failure.address === candidates[0]?.address);
  if (ofPage) return { kind: KIND_OF[ofPage.failure], ...place, ...placeOf(ofPage.address) };
  const kinds = failures.filter((failure) => failure.address === undefined).map(({ failure }) => KIND_OF[failure]);
  const kind =
    kinds.find((each) => OF_THE_SITE.includes(each)) ??
    (kinds.length > 0 ? 'search-unavailable' : 'original-not-found');
  return { kind, ...place };
}

function placeOf(address: string | undefined): Omit<Failure, 'kind'> {
  return address !== undefined && URL.canParse(address) ? { address, host: new URL(address).host } : {};
}
