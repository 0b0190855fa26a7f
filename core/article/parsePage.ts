import { parseHTML } from 'linkedom';
import type { ReadResult } from './article.ts';
import { readArticle } from './readArticle.ts';
import { readWithReadability } from './readability.ts';
import { resolve } from './references.ts';

/** A document from HTML, where there is no browser to make one: in a worker or in Node. Scripts never run. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  // Where the tag stood in a comment only, there is no root, and nothing to read either.
  return document.documentElement ? document : parseHTML('<!doctype html><html><body></body></html>').document;
}

/** Reads an article from a page's HTML, by the site's profile or, for an unknown site, by readability. */
export function readHtml(html: string, address: string): ReadResult {
  return readArticle(parseHtml(html), address, { fallback: readWithReadability });
}

/** The address that a saved page says it stands at, null where it says none. */
export function canonicalAddress(document: Document): string | null {
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return resolve(link, 'about:blank') ?? resolve(shared, 'about:blank');
}
