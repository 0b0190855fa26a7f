import type { FailureKind } from '../../extension/store/tabState.ts';

/** What the popup offers after a failure, in this order. */
export type Remedy = 'retry' | 'search' | 'paste' | 'open' | 'grant' | 'reload';

const transient: Remedy[] = ['retry', 'open'];
const another: Remedy[] = ['search', 'paste', 'open'];

/** The remedies that make sense for each failure. */
export const remedies: Record<FailureKind, Remedy[]> = {
  // What was not found is remembered for days: the retry searches anew.
  'original-not-found': ['search', 'paste', 'retry'],
  'search-unavailable': ['retry', 'search', 'paste'],
  'not-found': ['search', 'paste'],
  forbidden: ['open', 'paste'],
  challenge: ['open', 'retry'],
  'wrong-type': another,
  'too-large': ['open'],
  'timed-out': transient,
  offline: ['retry'],
  'bad-redirect': another,
  'host-not-allowed': ['paste', 'search'],
  'rate-limited': transient,
  'server-error': transient,
  'permission-missing': ['grant', 'retry'],
  'not-an-article': another,
  unrelated: another,
  cancelled: ['retry'],
  'page-gone': ['reload'],
  // Of two open pages, which the view of any page tells.
  'same-language': ['retry'],
  'unknown-language': ['retry'],
  internal: ['retry', 'reload', 'open'],
};

/** All kinds of failure. */
export const failureKinds = Object.keys(remedies).filter(isFailureKind);

function isFailureKind(kind: string): kind is FailureKind {
  return Object.hasOwn(remedies, kind);
}
