import type { ReadResult } from '../article/article.ts';
import { extentOf, lackOf } from '../article/parsing/extent.ts';
import { readingParsed, statedAddress } from '../article/parsing/parsePage.ts';
import { isTooLarge, readWithReadability } from '../article/parsing/readability.ts';
import { readingSelfStatement, withStatement } from '../article/parsing/selfStatement.ts';
import { completing, cutFor } from '../article/parsing/wholePage.ts';
import { readingArticle } from '../article/readArticle.ts';
import { type Steps, takeAll } from '../text/steps.ts';
import { agencyMarks } from './agencyMarks.ts';
import { siteNamed, siteOf } from './index.ts';

/**
 * Reads any page: by the rules of its site, or where none is known by Readability, which takes the document apart. It
 * needs the list of sites, so it is nothing for a page's own script, which knows where it is.
 */
export function readAnyPage(document: Document, address: string): ReadResult {
  return takeAll(readingAnyPage(document, address));
}

function* readingAnyPage(document: Document, address: string): Steps<ReadResult> {
  const site = URL.canParse(address) ? siteOf(new URL(address)) : null;
  if (site) return yield* readingArticle(document, address, site);
  if (isTooLarge(document)) return { ok: false, failure: 'too-deep' };
  const statement = yield* readingSelfStatement(document, address, agencyMarks);
  const extent = extentOf(document, address);
  const read = withStatement(readWithReadability(document, address), statement);
  if (!read.ok) return read;
  return { ...read, article: cutFor(read.article, lackOf(extent, read.article.paragraphs)) };
}

/**
 * The same from HTML, where what was read by a site's rules is held against the general reader.
 * @param address where the page stands; null where the page is to say so itself
 */
export function readAnyHtml(html: string, address: string | null): ReadResult {
  return takeAll(readingAnyHtml(html, address));
}

/** The same in steps. */
export function* readingAnyHtml(html: string, address: string | null): Steps<ReadResult> {
  const at = (document: Document) => address ?? statedAddress(document) ?? 'about:blank';
  const read = yield* readingParsed(html, (document) => readingAnyPage(document, at(document)));
  const site = siteNamed(read.ok ? read.article.site : null);
  return site ? yield* completing(html, read, site.reading) : read;
}
