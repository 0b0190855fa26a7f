import { readingWhole } from '../../../core/article/parsing/wholePage.ts';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { guarded } from '../../../core/originals/fetching.ts';
import { siteOf } from '../../../core/sites/index.ts';
import { inSlices } from '../../inSlices.ts';
import { createFetcher } from '../../network/fetcher.ts';
import { mayRead } from '../../network/permissions.ts';
import { type PagePair, soundPair } from '../../pagePair.ts';
import type { Failure, FailureKind, PageComparison } from '../../store/tabState.ts';
import { KIND_OF } from './failures.ts';
import { lookUp } from './findAndCompare.ts';

/** Fetching both articles and comparing them may take this long in all. */
const MOST_MILLISECONDS = 25_000;

/** What is under way, by the translation's address. */
const running = new Map<string, AbortController>();

/** Fetches an article that no tab shows, and compares it with its original. Only the reader's click may lead here. */
export async function comparePage(asked: PagePair, isPrivate: boolean): Promise<PageComparison> {
  const pair = soundPair(asked.translation, asked.original);
  if (!pair) return { kind: 'failed', failure: { kind: 'host-not-allowed' }, of: 'translation' };
  cancelPage(pair.translation);
  const controller = new AbortController();
  running.set(pair.translation, controller);
  const limit = AbortSignal.timeout(MOST_MILLISECONDS);
  try {
    const end = await compareNow(pair, isPrivate, AbortSignal.any([controller.signal, limit]));
    return limit.aborted && end.kind === 'failed' ? failed('timed-out', pair) : end;
  } finally {
    if (running.get(pair.translation) === controller) running.delete(pair.translation);
  }
}

/** Stops what `comparePage` does for an article. */
export function cancelPage(translation: string): void {
  running.get(translation)?.abort();
  running.delete(translation);
}

async function compareNow(pair: PagePair, isPrivate: boolean, signal: AbortSignal): Promise<PageComparison> {
  const { translation, original } = pair;
  const url = new URL(translation);
  const site = siteOf(url);
  if (!site) return failed('host-not-allowed', pair);
  if (!(await mayRead(url.host))) return failed('permission-missing', pair);
  const fetch = guarded(createFetcher(site, signal), (address) => mayFetch(address, site));
  const page = await fetch({ address: translation, type: 'html' });
  if (!page.ok) return failed(KIND_OF[page.failure], pair);
  const read = await inSlices(readingWhole(page.text, page.address, site), signal);
  if (!read) return failed('cancelled', pair);
  if (!read.ok) return failed('not-an-article', pair);
  const article = { ...read.article, address: translation };
  // The pair stands in the address of the page that asks, so nothing is learned that is to be remembered.
  const known = original === null ? {} : { chosen: original, isKnownPair: true };
  const end = await lookUp(article, { ...known, isPrivate, isRetry: true, signal, step: () => {} });
  if (end.phase === 'compared') return { kind: 'compared', compared: end.compared };
  const failure: Failure = end.phase === 'failed' ? end.failure : { kind: 'internal' };
  return { kind: 'failed', failure, of: 'original' };
}

function failed(kind: FailureKind, { translation }: PagePair): PageComparison {
  return {
    kind: 'failed',
    failure: { kind, address: translation, host: new URL(translation).host },
    of: 'translation',
  };
}
