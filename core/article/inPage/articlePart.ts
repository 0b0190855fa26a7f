import { keyOf } from '../../text/words.ts';
import { attributeOf, holds, parentOf } from '../nodes.ts';
import { resolve } from '../references.ts';
import { firstOf, fold, textOf } from '../text.ts';

/** Headings of articles that are looked at in a page that has gone on and on. */
const MOST_ARTICLES = 50;
/** So many of the words of its address a heading holds, if it is the one. */
const ENOUGH = 0.5;

/**
 * The part of a document that the article of an address stands in, where scripts have put several articles into it, one
 * after the other. Its heading tells: by its own link, by the words of the address, else by being the one that is read.
 * Null where none or more than one may be meant.
 * @param isRead whether what begins with a heading is what the reader has before his eyes
 */
export function articlePart(document: Document, address: string, isRead: (part: Element) => boolean): Element | null {
  const headings = firstOf(document, 'h1', MOST_ARTICLES).filter((heading) => textOf(heading));
  const [only, another] = headings;
  if (!only || !another) return document.body;
  const parts = headings.map((heading) => partOf(heading, headings));
  const isLinked = headings.map((heading) => linksTo(heading, address));
  const shares = headings.map((heading) => shareOf(wordsOf(slugOf(address)), wordsOf(textOf(heading))));
  const isNamed = shares.map((share) => share >= ENOUGH && !shares.some((other) => other > share));
  const tellers = [isLinked, isNamed, parts.map(isRead)];
  const told = tellers.find((tells) => tells.includes(true)) ?? [];
  const at = told.indexOf(true);
  return at === told.lastIndexOf(true) ? (parts[at] ?? null) : null;
}

/** All that stands around a heading and around no other. */
function partOf(heading: Element, headings: Element[]): Element {
  let part = heading;
  for (;;) {
    const outer = parentOf(part);
    if (!outer || headings.some((other) => other !== heading && holds(outer, other))) return part;
    part = outer;
  }
}

function linksTo(heading: Element, address: string): boolean {
  return firstOf(heading, 'a[href]', 1).some((link) => resolve(attributeOf(link, 'href'), address) === address);
}

/** The last part of an address that has words in it. */
function slugOf(address: string): string {
  return new URL(address).pathname.split('/').findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .match(/[\p{L}\p{M}\p{N}]{2,}/gu)
      ?.map(keyOf),
  );
}

function shareOf(words: Set<string>, among: Set<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => among.has(word)).length / words.size;
}
