import { Readability } from '@mozilla/readability';
import type { Article, ReadResult } from '../article.ts';
import { validDate } from '../date.ts';
import { cutOf, LONGEST_LINE, MOST_PARAGRAPHS } from '../limits.ts';
import { readMetadata, thingsIn } from '../metadata.ts';
import { isElement, isText } from '../nodes.ts';
import { fold, stop, walk } from '../text.ts';
import { chooseText } from './chooseText.ts';
import { shownDate, statedDate } from './dates.ts';
import { viewPage } from './pageBlocks.ts';

/** More elements or characters of text than this are not read: it would take the reader's patience. */
const MOST_ELEMENTS = 20_000;
const MOST_WRITTEN = 1_000_000;
/** Elements with all that stand around each: readability goes through a page once for each level that it is deep. */
const MOST_LEVELS = 1_000_000;

/**
 * Reads a page of a site that nothing is known of by `@mozilla/readability`, and by how its paragraphs stand in it. It takes
 * the document apart: only for one that was made for it. Kept apart from `readArticle`, so that no page has to load it.
 */
export function readWithReadability(document: Document, address: string): ReadResult {
  if (isTooLarge(document)) return { ok: false, failure: 'too-deep' };
  if (!document.body) return { ok: false, failure: 'empty' };
  showStreamed(document.body);
  const metadata = readMetadata(document, address);
  const stated = { paragraphs: statedParagraphs(document), date: statedDate(document) };
  const page = viewPage(document.body);
  const parsed = parse(document);
  const kept = textsIn(parsed?.content ?? null);
  const keptLists = new Set(
    [...new Set(page.blocks.map(({ nodes }) => nodes))].filter((nodes) =>
      nodes.some((node) => kept.has(node) && node.data.trim() !== ''),
    ),
  );
  const blocks = chooseText(page, ({ nodes }) => keptLists.has(nodes));
  const chosen = blocks.map(({ text }) => text);
  const all = isMuchMore(stated.paragraphs, chosen) ? stated.paragraphs : chosen;
  if (all.length === 0) return { ok: false, failure: 'empty' };
  const paragraphs = all.slice(0, MOST_PARAGRAPHS);
  const article: Article = {
    address,
    site: null,
    language: /^[a-z]{2,3}(?=-|$)/i.exec(metadata.declarations.htmlLanguage ?? '')?.[0].toLowerCase() ?? '',
    title: fold(parsed?.title ?? metadata.title).slice(0, LONGEST_LINE),
    paragraphs,
    cut: cutOf(all.length > MOST_PARAGRAPHS ? 'paragraphs' : page.limit, paragraphs),
    notices: [],
    publishedAt:
      metadata.publishedAt ?? validDate(parsed?.publishedTime) ?? stated.date ?? shownDate(page.blocks, blocks[0]),
    modifiedAt: metadata.modifiedAt,
    links: [],
    tags: [],
    pictures: [],
    declarations: metadata.declarations,
  };
  return { ok: true, article, heading: null, places: [], noticeElements: [] };
}

/** Null where readability finds nothing, or fails on a tree that it does not expect. */
function parse(document: Document): ReturnType<Readability<Node>['parse']> {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch {
    return null;
  }
}

function textsIn(root: Node | null): Set<Node> {
  const texts = new Set<Node>();
  if (root)
    walk(root, (node) => {
      if (isText(node)) texts.add(node);
      return isElement(node);
    });
  return texts;
}

/**
 * Shows what a page sends hidden below its body, for its script to put into its place: a part with more paragraphs than
 * all that is shown.
 */
function showStreamed(body: Element): void {
  const count = (elements: Element[]): number =>
    elements.reduce((sum, element) => sum + element.querySelectorAll('p').length, 0);
  const hidden = [...body.children].filter((element) => element.hasAttribute('hidden'));
  const parts = hidden.filter((element) => count([element]) > 0);
  if (count(parts) > count([body]) / 2) for (const element of parts) element.removeAttribute('hidden');
}

/** Stated text counts where a page shows less than half as much, and no article of this length. */
const SHOWN_ARTICLE = 2_000;

/** The text of the article that the page states in its JSON-LD, for search engines. */
function statedParagraphs(document: Document): string[] {
  const bodies = thingsIn(document).flatMap(({ articleBody }) => (typeof articleBody === 'string' ? articleBody : []));
  const longest = bodies.reduce((most, body) => (body.length > most.length ? body : most), '');
  return longest.split(/\n+/).map(fold).filter(Boolean);
}

function isMuchMore(stated: readonly string[], shown: readonly string[]): boolean {
  const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
  return lengthOf(shown) < SHOWN_ARTICLE && lengthOf(stated) > 2 * lengthOf(shown);
}

/** Whether a page is too large for Readability, which would take the reader's patience. */
export function isTooLarge(document: Document): boolean {
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
