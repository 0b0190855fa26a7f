import { type Steps, takeAll } from '../text/steps.ts';
import type { Article, ReadResult } from './article.ts';
import { blocksIn, type ElementBlock, isOutside, type Scope, scopeOf } from './blocks.ts';
import { sortBlocks } from './body.ts';
import { firstDate, readDateLine, validDate } from './date.ts';
import { cutOf, LONGEST_LINE, MOST_PARAGRAPHS } from './limits.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { attributeOf, closestTo } from './nodes.ts';
import { rulesOf } from './pageRules/index.ts';
import { linksOf, picturesOf, tagsOf } from './references.ts';
import type { PageRules } from './site.ts';
import { firstOf, fold, textOf } from './text.ts';

/** Headings of the first rank, and times, looked at. */
const MOST_HEADINGS = 20;
const MOST_TIMES = 20;

export interface ReadOptions {
  /** Reads a page of a site that no profile is known of. */
  fallback?: (document: Document, address: string) => ReadResult;
}

/**
 * Reads the article of a page by its site's profile. The document is never changed and no layout is used, so it
 * works in a page as in a worker. What the site adds is left out, and a very long article is cut.
 * @param address where the page stands; it decides the site and whether it is an article at all
 */
export function readArticle(document: Document, address: string, options: ReadOptions = {}): ReadResult {
  return takeAll(readingArticle(document, address, options));
}

/** The same in steps, for a page that must not be held up. */
export function* readingArticle(document: Document, address: string, options: ReadOptions = {}): Steps<ReadResult> {
  const url = URL.parse(address);
  const site = url && rulesOf(url);
  const failed = { ok: false, failure: 'not-an-article' } as const;
  if (!site) return options.fallback?.(document, address) ?? failed;
  if (!document.body || !site.isArticle(url) || document.querySelector(site.selectors.notArticle)) return failed;
  url.hash = '';
  yield;
  const metadata = readMetadata(document, url.href);
  yield;
  const heading = headingOf(document, metadata.title);
  for (const root of rootsOf(document.body, heading)) {
    const scope = yield* scopeOf(root, heading, site);
    const result = yield* readScope(scope, metadata, url, site);
    if (result) return result;
  }
  return { ok: false, failure: 'empty' };
}

/** The article's own heading: themes may set the site's name as a first heading too. */
function headingOf(document: Document, shared: string): Element | null {
  const headings = firstOf(document, 'h1', MOST_HEADINGS).filter((heading) => textOf(heading));
  return (
    headings.find((heading) => closestTo(heading, 'article,main')) ??
    headings.find((heading) => fold(shared).includes(textOf(heading))) ??
    headings[0] ??
    null
  );
}

/** Where to look for the article, the narrowest place first. */
function rootsOf(body: Element, heading: Element | null): Set<Element> {
  const inner = ['article', 'main,[role=main]'].flatMap((selector) => (heading && closestTo(heading, selector)) ?? []);
  return new Set([...inner, body]);
}

/** Null where the scope holds no article. */
function* readScope(scope: Scope, metadata: Metadata, url: URL, site: PageRules): Steps<ReadResult | null> {
  const { blocks, limit } = yield* blocksIn(scope, site);
  yield;
  const dates = blocks.map(dateIn);
  const body = sortBlocks(
    blocks.map((block, index) => (dates[index] ? { ...block, pointer: true } : block)),
    site,
  );
  yield;
  const at = (indexes: number[]): ElementBlock[] => indexes.flatMap((index) => blocks[index] ?? []);
  const paragraphs = at(body.paragraphs).slice(0, MOST_PARAGRAPHS);
  const texts = paragraphs.map((block) => block.text);
  const isSurplus = body.paragraphs.length > MOST_PARAGRAPHS;
  const notices = at(body.notices);
  if (paragraphs.length === 0) return null;
  const article: Article = {
    address: url.href,
    site: site.name,
    language: site.editions[url.hostname] ?? '',
    title: (scope.heading ? textOf(scope.heading) : fold(metadata.title)).slice(0, LONGEST_LINE),
    paragraphs: texts,
    cut: cutOf(isSurplus ? 'paragraphs' : body.ended ? null : limit, texts),
    notices: notices.map((block) => block.text),
    publishedAt: metadata.publishedAt ?? timeIn(scope) ?? shownDate(dates, body.paragraphs),
    modifiedAt: metadata.modifiedAt,
    links: [...linksOf(paragraphs, url.href, 'body'), ...linksOf(notices, url.href, 'notice')],
    tags: tagsOf(scope),
    pictures: picturesOf(scope, site, metadata.picture, url.href),
    declarations: metadata.declarations,
  };
  return {
    ok: true,
    article,
    heading: scope.heading,
    elements: elementsOf(paragraphs),
    noticeElements: elementsOf(notices),
  };
}

const elementsOf = (blocks: ElementBlock[]): Element[] => blocks.map((block) => block.element);

/** The date that a block is, alone or as a link beside the author's name. */
function dateIn(block: ElementBlock): string | null {
  const texts = [block.text, ...(block.pointer ? block.links.map(textOf) : [])];
  return firstDate(texts.map(readDateLine));
}

/** The first time that is marked up and not another article's. */
function timeIn(scope: Scope): string | null {
  const times = firstOf(scope.root, 'time[datetime]', MOST_TIMES);
  const time = times.find((each) => !isOutside(each, scope));
  return validDate(time && attributeOf(time, 'datetime'));
}

/** The first line that is a date, up to the article's last paragraph: later ones are other articles'. */
function shownDate(dates: (string | null)[], paragraphs: number[]): string | null {
  return firstDate(dates.slice(0, paragraphs.at(-1)));
}
