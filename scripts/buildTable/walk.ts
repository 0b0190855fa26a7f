import type { Article } from '../../core/article/article.ts';
import { readHtml } from '../../core/article/parsing/parsePage.ts';
import type { Fetcher, FetchFailure } from '../../core/originals/fetching.ts';
import type { Hit } from '../../core/originals/way.ts';
import { atOnce } from '../../core/originals/wordpress/asking.ts';
import { askFeed } from '../../core/originals/wordpress/feed.ts';
import { askPosts } from '../../core/originals/wordpress/wordpress.ts';
import type { Site } from '../../core/sites/site.ts';
import { shifted } from './months.ts';
import type { Store } from './store.ts';

/** A walk that can't go on; started again later, it goes on from there. */
export class WalkStopped extends Error {
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure, what: string) {
    super(`${what}: ${failure}`);
    this.failure = failure;
  }
}

export interface Walk {
  site: Site;
  /** Of the edition. */
  language: string;
  /** `YYYY-MM`, in order. */
  months: string[];
  fetch: Fetcher;
  store: Store;
  /** Told after each month. */
  report?(month: string): void;
}

/** As many as the interface gives at once; a window of days that is as full is asked for in halves. */
const MOST = 100;
const DAYS = 8;
/** Failures that stop a walk wherever they come. */
const STUCK: FetchFailure[] = ['challenge', 'offline', 'rate-limited'];
/** A door that is closed, and not only stuck. */
const CLOSED: FetchFailure[] = ['forbidden', 'not-found', 'wrong-type', 'bad-redirect'];

/**
 * All articles of an edition in the given months, each answer kept as soon as it was read. It asks the REST interface,
 * or the feeds of the months where that is closed.
 * @throws WalkStopped where the site asks to stop or can't be reached
 */
export async function walkEdition(walk: Walk): Promise<Article[]> {
  const articles = new Map<string, Article>();
  for (const month of walk.months) {
    for (const article of await articlesOf(walk, month)) articles.set(article.address, article);
    walk.report?.(month);
  }
  return [...articles.values()];
}

async function articlesOf(walk: Walk, month: string): Promise<Article[]> {
  const door = `${walk.language}-by-feed`;
  if (walk.store.read(door) === true) return byFeed(walk, month);
  const articles: Article[] = [];
  const last = new Date(Date.parse(`${shifted(month, 1)}-01`) - 1).getUTCDate();
  for (let day = 1; day <= last; day += DAYS) {
    const found = await byRest(walk, month, day, Math.min(day + DAYS - 1, last));
    if (!found) {
      walk.store.write(door, true);
      return byFeed(walk, month);
    }
    for (const article of found) articles.push(article);
  }
  return articles;
}

/** The articles of some days of a month, both included; null where the interface is closed. */
async function byRest(walk: Walk, month: string, first: number, last: number): Promise<Article[] | null> {
  const { site, fetch, language, store } = walk;
  const name = `${language}-${month}-${first}-${last}`;
  const kept = store.read(name);
  if (isArticles(kept)) return kept;
  const midnight = (day: number): number => Date.parse(`${month}-01T00:00:00Z`) + (day - 1) * 86_400_000;
  // Local times without a zone, both outside, as WordPress takes them.
  const [after, before] = [midnight(first) - 1000, midnight(last + 1)].map((t) =>
    new Date(t).toISOString().slice(0, 19),
  );
  const query = { after: after ?? '', before: before ?? '', orderby: 'date', order: 'asc' };
  const result = await askPosts(site, { fetch, run: atOnce }, query, MOST, language);
  if (!result.ok && CLOSED.includes(result.failure)) return null;
  if (!result.ok) throw new WalkStopped(result.failure, name);
  let found = result.hits.map(({ article }) => article);
  if (result.hits.length >= MOST && last > first) {
    const middle = Math.floor((first + last) / 2);
    const halves = [await byRest(walk, month, first, middle), await byRest(walk, month, middle + 1, last)];
    if (halves.includes(null)) return null;
    found = halves.flatMap((half) => half ?? []);
  }
  store.write(name, found);
  return found;
}

function isArticles(value: unknown): value is Article[] {
  return Array.isArray(value) && value.every(isArticle);
}

/** The articles of a month by its feed, page after page until one is empty. */
async function byFeed(walk: Walk, month: string): Promise<Article[]> {
  const articles: Article[] = [];
  for (let page = 1; ; page++) {
    const hits = await feedPage(walk, month, page);
    if (hits.length === 0) return articles;
    for (const hit of hits) {
      const article = hit.html !== null ? hit.article : await wholeOf(hit, walk);
      if (article) articles.push(article);
    }
  }
}

/** A page of a month's feed, kept before the articles that it names are asked for. */
async function feedPage({ site, fetch, language, store }: Walk, month: string, page: number): Promise<Hit[]> {
  const name = `${language}-${month}-feed-${page}`;
  const kept = store.read(name);
  if (isHits(kept)) return kept;
  const query = { m: month.replace('-', ''), paged: String(page) };
  const result = await askFeed(site, { fetch, run: atOnce }, query, language);
  if (!result.ok && result.failure !== 'not-found') throw new WalkStopped(result.failure, name);
  const hits = result.ok ? result.hits : [];
  store.write(name, hits);
  return hits;
}

/** Kept in place of an article whose page is gone. */
const GONE = 'gone';

/** The page of an article of which a feed gave only the beginning; null where it can't be read. */
async function wholeOf({ article }: Hit, { site, fetch, store, language }: Walk): Promise<Article | null> {
  const name = `${language}-page-${site.idOf?.(new URL(article.address)) ?? article.address.replace(/\W+/g, '-')}`;
  const kept = store.read(name);
  if (kept === GONE) return null;
  if (isArticle(kept)) return kept;
  const result = await fetch({ address: article.address, type: 'html' });
  if (!result.ok && STUCK.includes(result.failure)) throw new WalkStopped(result.failure, article.address);
  const read = result.ok ? readHtml(result.text, article.address, site) : null;
  if (read?.ok || read?.failure === 'not-an-article' || (!result.ok && result.failure === 'not-found'))
    store.write(name, read?.ok ? read.article : GONE);
  return read?.ok ? read.article : null;
}

function isHits(value: unknown): value is Hit[] {
  return Array.isArray(value) && value.every((hit) => typeof hit === 'object' && hit !== null && 'html' in hit);
}

function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && 'paragraphs' in value && 'declarations' in value;
}
