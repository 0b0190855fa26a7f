import { parseHTML } from 'linkedom';
import { Parser } from 'parse5';
import { type Steps, takeAll } from '../../text/steps.ts';
import type { ReadResult } from '../article.ts';
import { cutOf } from '../limits.ts';
import type { PageSite } from '../pageSite.ts';
import { readingArticle } from '../readArticle.ts';
import { resolve } from '../references.ts';
import { type Tree, TreeBuilder } from './tree.ts';

/** Characters parsed in one step. */
const STRIDE = 16_384;

/** A document from HTML, and whether all of it was parsed: a page of too many elements is parsed up to there. */
export interface Parsed {
  document: Document;
  isWhole: boolean;
}

/**
 * A document from HTML as a browser makes it, where there is no browser to make one: in a worker or in Node. Scripts
 * never run.
 */
export function* parsingHtml(html: string): Steps<Parsed> {
  const { document } = parseHTML('');
  let isWhole = true;
  const builder = new TreeBuilder(document, () => {
    isWhole = false;
    tokenizer.pause();
  });
  const { tokenizer } = new Parser<Tree>({ treeAdapter: builder }, document);
  for (let at = 0; at <= html.length && isWhole; at += STRIDE) {
    tokenizer.write(html.slice(at, at + STRIDE), at + STRIDE > html.length);
    yield;
  }
  return { document, isWhole };
}

/** The same at once. */
export function parseHtml(html: string): Document {
  return takeAll(parsingHtml(html)).document;
}

/** The same, null where the parser fails. */
export function* tryingHtml(html: string): Steps<Parsed | null> {
  try {
    return yield* parsingHtml(html);
  } catch {
    return null;
  }
}

/** Reads an article from a page's HTML, by what is handed in. */
export function* readingParsed(html: string, reading: (document: Document) => Steps<ReadResult>): Steps<ReadResult> {
  const parsed = yield* tryingHtml(html);
  if (!parsed) return { ok: false, failure: 'too-deep' };
  const { document, isWhole } = parsed;
  const read = yield* reading(document);
  if (isWhole || !read.ok || read.article.cut) return read;
  return { ...read, article: { ...read.article, cut: cutOf('paragraphs', read.article.paragraphs) } };
}

/** Reads an article from the HTML of a page by the rules of its site. */
export function readingHtml(html: string, address: string, site: PageSite): Steps<ReadResult> {
  return readingParsed(html, (document) => readingArticle(document, address, site));
}

/** The same at once. */
export function readHtml(html: string, address: string, site: PageSite): ReadResult {
  return takeAll(readingHtml(html, address, site));
}

/** The address that a saved page says it stands at, null where it says none. */
export function statedAddress(document: Document): string | null {
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return resolve(link, 'about:blank') ?? resolve(shared, 'about:blank');
}
