import type { ReadFailure, TextPlace } from '../../core/article/article.ts';
import { readingArticle } from '../../core/article/readArticle.ts';
import { detect } from '../../core/detection/detect.ts';
import type { SiteInPages } from '../../core/sites/site.ts';
import type { Steps } from '../../core/text/steps.ts';
import { inSlices } from '../inSlices.ts';
import type { PageReading } from '../store/tabState.ts';

/** A reading of the page, with the places that it stands at. */
export interface ReadPage {
  reading: PageReading;
  /** Where the title stands, null where it stands nowhere. */
  title: TextPlace | null;
  /** Where the paragraphs stand, by their index; null for one that the page no longer shows. */
  places: readonly (TextPlace | null)[];
  /** The block that says that a machine translated the article, null where none does. */
  disclaimer: Element | null;
}

/** A giant page is read in slices, between which the browser can do the page's own work. */
export function readPage(document: Document, address: string, site: SiteInPages, part?: Element): Promise<ReadPage> {
  return inSlices(readingPage(document, address, site, part));
}

function* readingPage(document: Document, address: string, site: SiteInPages, part?: Element): Steps<ReadPage> {
  const result = yield* readingArticle(document, address, site, part);
  yield;
  if (!result.ok) return unread(result.failure);
  const { article, places, heading, noticeElements } = result;
  const reading = { kind: 'article', article, verdict: detect({ article, document, site }) } as const;
  const title = heading && { element: heading, offset: 0 };
  return { reading, title, places, disclaimer: noticeElements[0] ?? null };
}

/** A page that holds no article, or not the one that is meant. */
export function unread(failure: ReadFailure): ReadPage {
  return { reading: { kind: 'unreadable', failure }, title: null, places: [], disclaimer: null };
}
