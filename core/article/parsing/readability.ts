import { Readability } from '@mozilla/readability';
import { takeAll } from '../../text/steps.ts';
import type { Article, ReadResult } from '../article.ts';
import { blocksIn, scopeOf } from '../blocks.ts';
import { validDate } from '../date.ts';
import { cutOf, LONGEST_LINE, MOST_PARAGRAPHS } from '../limits.ts';
import { readMetadata } from '../metadata.ts';
import { isElement, isText } from '../nodes.ts';
import { linksOf } from '../references.ts';
import { fold, stop, walk } from '../text.ts';

/** More elements or characters of text than this are not read: it would take the reader's patience. */
const MOST_ELEMENTS = 20_000;
const MOST_WRITTEN = 1_000_000;
/** Elements with all that stand around each: readability goes through a page once for each level that it is deep. */
const MOST_LEVELS = 1_000_000;

/**
 * Reads a page of a site that nothing is known of by `@mozilla/readability`, which takes the document apart: only for one that
 * was made for it. Kept apart from `readArticle`, so that no page has to load it.
 */
export function readWithReadability(document: Document, address: string): ReadResult {
  if (isTooLarge(document)) return { ok: false, failure: 'too-deep' };
  const metadata = readMetadata(document, address);
  const parsed = parse(document);
  if (!parsed?.content || !isElement(parsed.content)) return { ok: false, failure: 'empty' };
  const read = takeAll(blocksIn(takeAll(scopeOf(parsed.content, null, {})), {}));
  const all = read.blocks.filter((block) => !block.pointer);
  if (all.length === 0) return { ok: false, failure: 'empty' };
  const blocks = all.slice(0, MOST_PARAGRAPHS);
  const texts = blocks.map((block) => block.text);
  const article: Article = {
    address,
    site: null,
    language: /^[a-z]{2,3}(?=-|$)/i.exec(metadata.declarations.htmlLanguage ?? '')?.[0].toLowerCase() ?? '',
    title: fold(parsed.title ?? metadata.title).slice(0, LONGEST_LINE),
    paragraphs: texts,
    cut: cutOf(all.length > MOST_PARAGRAPHS ? 'paragraphs' : read.limit, texts),
    notices: [],
    publishedAt: metadata.publishedAt ?? validDate(parsed.publishedTime),
    modifiedAt: metadata.modifiedAt,
    links: linksOf(blocks, address, 'body'),
    tags: [],
    pictures: [],
    declarations: metadata.declarations,
  };
  return { ok: true, article, heading: null, elements: blocks.map((block) => block.element), noticeElements: [] };
}

/** Null where readability finds nothing, or fails on a tree that a browser would have put right. */
function parse(document: Document): ReturnType<Readability<Node>['parse']> {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch {
    return null;
  }
}

function isTooLarge(document: Document): boolean {
  let depth = 0;
  let elements = 0;
  let levels = 0;
  let written = 0;
  const isOver = (): boolean => elements > MOST_ELEMENTS || levels > MOST_LEVELS || written > MOST_WRITTEN;
  walk(
    document,
    (node) => {
      if (isText(node)) written += node.length;
      if (!isElement(node)) return isOver() ? stop : false;
      elements++;
      if (node.localName === 'script' || node.localName === 'style') return isOver() ? stop : false;
      levels += ++depth;
      return isOver() ? stop : true;
    },
    () => depth--,
  );
  return isOver();
}
