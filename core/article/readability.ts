import { Readability } from '@mozilla/readability';
import { takeAll } from '../text/steps.ts';
import type { Article, ReadResult } from './article.ts';
import { blocksIn, scopeOf } from './blocks.ts';
import { validDate } from './date.ts';
import { cutOf, LONGEST_LINE, MOST_PARAGRAPHS } from './limits.ts';
import { readMetadata } from './metadata.ts';
import { isElement } from './nodes.ts';
import { linksOf } from './references.ts';
import { fold, stop, walk } from './text.ts';

/** Readability calls itself for each level of a page, and a page is never this deep by hand. */
const DEEPEST = 1_000;
/** More elements than this are not read: it would take the reader's patience. */
const MOST_ELEMENTS = 50_000;

/**
 * Reads a page of a site without a profile by `@mozilla/readability`. It works on a copy, so the elements it returns
 * belong to that copy. Kept apart from `readArticle`, which callers give it to, so that no page has to load it.
 */
export function readWithReadability(document: Document, address: string): ReadResult {
  if (!document.body || isTooLarge(document.body)) return { ok: false, failure: 'too-deep' };
  const metadata = readMetadata(document, address);
  const copy = document.cloneNode(true);
  if (!isDocument(copy)) return { ok: false, failure: 'empty' };
  const parsed = parse(copy);
  if (!parsed?.content || !isElement(parsed.content)) return { ok: false, failure: 'empty' };
  const read = takeAll(blocksIn(takeAll(scopeOf(parsed.content, null, null)), null));
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

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

function isTooLarge(root: Element): boolean {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  walk(
    root,
    (node) => {
      if (!isElement(node)) return false;
      deepest = Math.max(deepest, ++depth);
      return ++elements <= MOST_ELEMENTS || stop;
    },
    () => depth--,
  );
  return deepest > DEEPEST || elements > MOST_ELEMENTS;
}
