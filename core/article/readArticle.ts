import { type Steps, takeAll } from '../text/steps.ts';
import type { Article, ReadResult } from './article.ts';
import { blocksIn, type ElementBlock, isOutside, type Scope, scopeOf } from './blocks.ts';
import { sortBlocks } from './body.ts';
import { firstDate, readDateLine, validDate } from './date.ts';
import { editionOf } from './edition.ts';
import { cutOf, LONGEST_LINE, MOST_PARAGRAPHS } from './limits.ts';
import { isHeadOf, leftMetadata, type Metadata, readMetadata } from './metadata.ts';
import { attributeOf, closestTo, holds } from './nodes.ts';
import type { PageSite, ReadingRules } from './pageSite.ts';
import { linksOf, picturesOf, tagsOf } from './references.ts';
import { firstOf, fold, textOf } from './text.ts';

/** Headings of the first rank, and times, looked at. */
const MOST_HEADINGS = 20;
const MOST_TIMES = 20;

/**
 * Reads the article of a page by the rules of its site. The document is never changed and no layout is used, so it
 * works in a page as in a worker. What the site adds is left out, and a very long article is cut.
 * @param address where the page stands; it decides whether it is an article at all, and in which language
 * @param part where the article stands in a page that has gone on to it without being loaded anew, see `articlePart`
 */
export function readArticle(document: Document, address: string, site: PageSite, part?: Element): ReadResult {
  return takeAll(readingArticle(document, address, site, part));
}

/** The same in steps, for a page that must not be held up. */
export function* readingArticle(
  document: Document,
  address: string,
  site: PageSite,
  part?: Element,
): Steps<ReadResult> {
  const url = URL.canParse(address) ? new URL(address) : null;
  const edition = url && editionOf(site.editions, url);
  const { notArticle } = site.reading.selectors ?? {};
  if (!document.body || !edition || !site.isArticle(url) || (notArticle && document.querySelector(notArticle)))
    return { ok: false, failure: 'not-an-article' };
  url.hash = '';
  yield;
  const isLeft = part && !isHeadOf(document, url);
  const metadata = isLeft ? leftMetadata(document) : readMetadata(document, url.href);
  yield;
  const heading = headingOf(part ?? document, metadata.title);
  for (const root of rootsOf(part ?? document.body, heading)) {
    const scope = yield* scopeOf(root, heading, site.reading);
    const place = { address: url.href, site: site.name, language: edition.language };
    const result = yield* readScope(scope, metadata, place, site.reading);
    if (result.ok) return result;
  }
  return { ok: false, failure: 'empty' };
}

/** What a page's address tells of its article. */
type Place = Pick<Article, 'address' | 'site' | 'language'>;

/** The article's own heading: themes may set the site's name as a first heading too. */
function headingOf(page: Document | Element, shared: string): Element | null {
  const headings = firstOf(page, 'h1', MOST_HEADINGS).filter((heading) => textOf(heading));
  return (
    headings.find((heading) => closestTo(heading, 'article,main')) ??
    headings.find((heading) => fold(shared).includes(textOf(heading))) ??
    headings[0] ??
    null
  );
}

/** Where to look for the article, the narrowest place first. */
function rootsOf(whole: Element, heading: Element | null): Set<Element> {
  const inner = ['article', 'main,[role=main]'].flatMap((selector) => (heading && closestTo(heading, selector)) ?? []);
  return new Set([...inner.filter((root) => holds(whole, root)), whole]);
}

function* readScope(scope: Scope, metadata: Metadata, place: Place, rules: ReadingRules): Steps<ReadResult> {
  const { blocks, limit } = yield* blocksIn(scope, rules);
  yield;
  const dates = blocks.map((block) => dateIn(block));
  const body = sortBlocks(
    blocks.map((block, index) => (dates[index] ? { ...block, pointer: true } : block)),
    rules,
  );
  yield;
  const at = (indexes: number[]): ElementBlock[] => indexes.flatMap((index) => blocks[index] ?? []);
  const paragraphs = at(body.paragraphs).slice(0, MOST_PARAGRAPHS);
  const texts = paragraphs.map((block) => block.text);
  const isSurplus = body.paragraphs.length > MOST_PARAGRAPHS;
  const notices = at(body.notices);
  if (paragraphs.length === 0) return { ok: false, failure: 'empty' };
  const article: Article = {
    ...place,
    title: (scope.heading ? textOf(scope.heading) : fold(metadata.title)).slice(0, LONGEST_LINE),
    paragraphs: texts,
    cut: cutOf(isSurplus ? 'paragraphs' : body.ended ? null : limit, texts),
    notices: notices.map((block) => block.text),
    publishedAt: metadata.publishedAt ?? timeIn(scope) ?? shownDate(dates, body.paragraphs),
    modifiedAt: metadata.modifiedAt,
    links: [...linksOf(paragraphs, place.address, 'body'), ...linksOf(notices, place.address, 'notice')],
    tags: tagsOf(scope),
    pictures: picturesOf(scope, rules, metadata.picture, place.address),
    declarations: metadata.declarations,
  };
  return {
    ok: true,
    article,
    heading: scope.heading,
    places: paragraphs.map(({ element, offset }) => ({ element, offset })),
    noticeElements: notices.map(({ element }) => element),
  };
}

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
