import type { Article, ReadFailure } from '../../core/article/article.ts';
import type { Cut } from '../../core/article/limits.ts';
import type { Comparison, Text } from '../../core/comparison/comparison.ts';
import type { Verdict } from '../../core/detection/verdict.ts';
import type { Candidate, Proof } from '../../core/originals/candidate.ts';
import type { Reason } from '../../core/originals/reasons.ts';
import type { SelectedPlace } from '../views/marks.ts';
import type { SwitchedOff } from './memory/schema.ts';

/** The steps of a look-up, in order. */
export const steps = ['find', 'fetch', 'read', 'compare'] as const;
export type Step = (typeof steps)[number];

/** Why a look-up ended without a comparison. Each has its sentence in the catalogue of words. */
export type FailureKind =
  | 'original-not-found'
  | 'search-unavailable'
  | 'not-found'
  | 'forbidden'
  | 'challenge'
  | 'wrong-type'
  | 'too-large'
  | 'timed-out'
  | 'offline'
  | 'bad-redirect'
  | 'host-not-allowed'
  | 'rate-limited'
  | 'server-error'
  | 'permission-missing'
  | 'not-an-article'
  | 'unrelated'
  | 'cancelled'
  | 'page-gone'
  | 'same-language'
  | 'unknown-language'
  | 'internal';

export interface Failure {
  kind: FailureKind;
  /** The address that failed, where one did. */
  address?: string;
  /** Host that the failure is about. */
  host?: string;
  /** Set where the page was to be compared with the one that the reader kept. */
  isOfKept?: true;
}

/** The original as it is shown: which page, how sure, why. */
export interface FoundOriginal {
  address: string;
  title: string;
  publishedAt: string | null;
  /** When the page of the original says that it was last changed. */
  modifiedAt: string | null;
  proof: Proof;
  reasons: Reason[];
}

export interface Compared {
  original: FoundOriginal;
  /** The other candidates, the likeliest first. */
  others: Candidate[];
  comparison: Comparison;
  texts: { original: Text; translation: Text };
  /** Where the reading of each stopped, null where all of it was read. */
  cuts: { original: Cut | null; translation: Cut | null };
  /** Keys of the rows that the reader called no difference; see `rowKey`. */
  dismissed: string[];
  /** Set for two open pages, which no look-up brought together. */
  pages?: ComparedPages;
}

/** Two open pages, as they were compared. */
export interface ComparedPages {
  /** Address of what stands as the translation. */
  translation: string;
  /** Whether that is the page of the tab that shows the comparison. */
  isTabTranslation: boolean;
  /** `told` where the pages or their site say which of them was translated; `versions` where nothing does. */
  roles: 'told' | 'versions';
  /** The tab that showed the other page. */
  beside: number;
}

/** Whether the page of the tab that shows a comparison is what stands as the translation in it. */
export function isOfTab({ pages }: Compared): boolean {
  return pages?.isTabTranslation !== false;
}

export type LookUp =
  | { phase: 'idle' }
  /** `chosen`: the address that the reader picked, so that a worker that ended can go on with it; so with the others. */
  | { phase: 'working'; step: Step; chosen?: string; isRetry?: boolean; isOfKept?: true }
  | { phase: 'compared'; compared: Compared }
  | {
      phase: 'failed';
      failure: Failure;
      candidates: Candidate[];
      searchPage: string | null;
      /** Addresses at which there is no page any more. */
      gone?: string[];
    };

/** What the content script read in the page. */
export type PageReading =
  | { kind: 'article'; article: Article; verdict: Verdict }
  | { kind: 'unreadable'; failure: ReadFailure };

/** What is known of one tab, kept in `storage.session` under its id. */
export interface TabState {
  /** The page's address without the place in it, as the browser told it. */
  address: string;
  reading: PageReading;
  /** Where the banner's link leads. */
  link: OriginalLink | null;
  lookUp: LookUp;
  /** The sentence whose original the page's panel shows once the look-up has ended. */
  asked?: SelectedPlace;
  /** Where the reader told Brontekst to stay quiet, if that concerns this page. */
  quiet?: SwitchedOff['scope'];
  /** The reader asked for a comparison all the same: it is shown, but no banner. */
  wanted?: true;
  /** The reader wants the original's words under the paragraphs of the page. */
  readAlong?: true;
  /** In a private window nothing is written to disk. */
  isPrivate: boolean;
}

/** Whether nothing at all is to be shown outside the popup. */
export function isSilent({ quiet, wanted }: TabState): boolean {
  return quiet !== undefined && !wanted;
}

/** Where a reader is sent: the original, perhaps the original, or the site's own search page. */
export interface OriginalLink {
  address: string;
  kind: Proof | 'search';
}

/**
 * Why a page can't be read at a click: the browser lets nobody in, it is no web page but a file, its text stands in a
 * frame of another site, it is too large, or there is no article on it.
 */
export type PageProblem = 'closed' | 'no-web-page' | 'framed' | 'too-large' | 'not-an-article';

/** What a tab holds, as far as Brontekst may see it. */
export type Inspection =
  /** A page of no known site that the reader did not click Brontekst on. */
  | { kind: 'unknown-site' }
  | { kind: 'unreadable-page'; problem: PageProblem }
  | { kind: 'permission-missing'; host: string }
  | { kind: 'loading' }
  | { kind: 'reload-page' }
  | { kind: 'known'; state: TabState };

/** How a comparison without a tab ended. `of`: the article that it failed at. */
export type PageComparison =
  | { kind: 'compared'; compared: Compared }
  | { kind: 'failed'; failure: Failure; of: 'translation' | 'original' };
