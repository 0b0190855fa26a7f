import type { Article } from '../article/article.ts';
import type { Site } from '../sites/site.ts';
import type { Candidate } from './candidate.ts';
import type { FetchFailure } from './fetching.ts';
import type { KnownPairs } from './knownPairs.ts';
import type { Reason } from './reasons.ts';
import type { Asking } from './wordpress/asking.ts';

/** What is known besides the page itself. */
export interface Knowledge {
  pairs: KnownPairs;
  /** Address that the reader picked or pasted. */
  chosen: string | null;
  /** True for a choice of this moment: then nothing else is looked at, even where there is no such page. */
  isChosenNow: boolean;
  /** Address that an earlier look-up proved. */
  found: string | null;
  /** What the searches of an earlier look-up brought, the best first; null where they are to be asked. */
  searched: Candidate[] | null;
}

/** Nothing is known but the page. */
export const NOTHING_KNOWN: Knowledge = {
  pairs: new Map(),
  chosen: null,
  isChosenNow: false,
  found: null,
  searched: null,
};

/**
 * A way that needs no request. Its candidates are `original` where the publisher, the table or the like says so, to be
 * checked only for contradiction, and `possibly` where that is yet to be proven.
 */
export interface PageWay {
  name: string;
  kind: 'page';
  find(article: Article, site: Site, knowledge: Knowledge): Candidate[];
}

/** A page of the original's site that a search brought, as far as the answer tells. */
export interface Hit {
  article: Article;
  /** Its text as HTML, where all of it came along; null where only the beginning did. */
  html: string | null;
}

/** What came of asking the original's site for several articles. */
export type Found = { ok: true; hits: Hit[] } | { ok: false; failure: FetchFailure };

export type SearchResult = (Extract<Found, { ok: true }> & { reason: Reason }) | Extract<Found, { ok: false }>;

/** A way that asks the original's site. */
export interface SearchWay {
  name: string;
  kind: 'search';
  /** The interface that it asks: where one way finds it closed, the others through it are not tried. */
  through: 'rest' | 'feed';
  /** Null where the article does not hold what this way needs, such as a date. */
  search(article: Article, site: Site, asking: Asking): Promise<SearchResult | null>;
}

export type Way = PageWay | SearchWay;
