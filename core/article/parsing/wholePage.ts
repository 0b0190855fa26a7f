import type { Steps } from '../../text/steps.ts';
import type { Article, ReadResult } from '../article.ts';
import { articlePart } from '../inPage/articlePart.ts';
import { type Cut, cutOf } from '../limits.ts';
import type { PageSite, ReadingRules } from '../pageSite.ts';
import { fold } from '../text.ts';
import { extentOf, lackOf } from './extent.ts';
import { readingHtml, tryingHtml } from './parsePage.ts';
import { addsMuch, lacksMuch, ownText } from './unread.ts';

/** A page beside what its site's rules read of it. */
interface Held {
  /** Why there is more of the article; null where nothing tells of more. */
  lack: Cut['limit'] | null;
  /** What a general reader takes for the article's text. */
  own: string[];
}

/** Reads an article from the HTML of a page by the rules of its site, held against what a general reader sees there. */
export function* readingWhole(html: string, address: string, site: PageSite): Steps<ReadResult> {
  return yield* completing(html, yield* readingHtml(html, address, site), site.reading);
}

/**
 * Where the rules by which a page was read and a general reader see much else in it, the general reader's text is taken,
 * and the article is said to be cut: nobody knows which of them is right.
 */
export function* completing(html: string, read: ReadResult, rules: ReadingRules): Steps<ReadResult> {
  if (!read.ok) return read;
  const { article } = read;
  const { lack, own } = yield* holding(html, article, rules);
  const paragraphs = lack === 'unread' ? own : article.paragraphs;
  return { ...read, article: cutFor({ ...article, paragraphs }, lack), places: [] };
}

/** An article that was read in its page, said to be cut where that page's HTML tells that there is more of it. */
export function* holdingAgainst(html: string, article: Article, rules: ReadingRules): Steps<Article> {
  const { lack } = yield* holding(html, article, rules);
  return cutFor(article, lack);
}

/** The article, said to be cut for a reason, if there is one. */
export function cutFor(article: Article, lack: Cut['limit'] | null): Article {
  return article.cut || !lack ? article : { ...article, cut: cutOf(lack, article.paragraphs) };
}

function* holding(html: string, article: Article, rules: ReadingRules): Steps<Held> {
  const document = (yield* tryingHtml(html))?.document;
  if (!document?.body) return { lack: null, own: [] };
  const extent = extentOf(document, article.address);
  yield;
  const part = articlePart(document, article.address, () => false);
  if (part && part !== document.body && isAllIn(part, article)) document.body.replaceChildren(part);
  yield;
  const own = ownText(document, article, rules);
  const differs = lacksMuch(own, article) || addsMuch(own, article);
  return { lack: differs ? 'unread' : lackOf(extent, article.paragraphs), own };
}

/** Where scripts have put several articles into a page, only one of them is meant. */
function isAllIn(part: Element, { paragraphs }: Article): boolean {
  const text = fold(part.textContent ?? '');
  return [paragraphs[0], paragraphs.at(-1)].every((paragraph) => paragraph !== undefined && text.includes(paragraph));
}
