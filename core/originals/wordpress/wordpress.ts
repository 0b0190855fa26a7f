import type { Article } from '../../article/article.ts';
import { validDate } from '../../article/date.ts';
import { LONGEST_LINE } from '../../article/limits.ts';
import { readingHtml } from '../../article/parsing/parsePage.ts';
import type { Site } from '../../sites/site.ts';
import type { Steps } from '../../text/steps.ts';
import { editionAddress } from '../addressRule.ts';
import type { Found, Hit } from '../way.ts';
import { restBase } from './addresses.ts';
import type { Asking } from './asking.ts';

const DAY = 86_400_000;

/** What a site tells of one article, in parts: title and content are HTML. */
export interface Post {
  link: string;
  title: string;
  content: string;
  /** ISO 8601, UTC. */
  publishedAt: string | null;
  /** The same, of its last change; null where the answer does not tell. */
  modifiedAt: string | null;
}

/** The article of a post, by the same reading as a page; null where it is none of the edition of that language. */
export function* readingPost(post: Post, site: Site, language: string): Steps<Article | null> {
  const address = post.link.length <= LONGEST_LINE ? editionAddress(post.link, site, language) : null;
  if (!address) return null;
  const result = yield* readingHtml(htmlOf(post), address, site);
  if (!result.ok) return null;
  const { publishedAt, modifiedAt } = post;
  return { ...result.article, publishedAt: publishedAt ?? result.article.publishedAt, modifiedAt };
}

/** A post as a page. */
export function htmlOf({ title, content }: Post): string {
  return `<article><h1>${title}</h1><div>${content}</div></article>`;
}

/** The days around a date as WordPress takes them, both ends outside: local times without a zone. Null without a date. */
export function daysAround(date: string | null, days: number): { after: string; before: string } | null {
  const middle = Date.parse(date?.slice(0, 10) ?? '');
  if (Number.isNaN(middle)) return null;
  const startOf = (time: number): string => new Date(time).toISOString().slice(0, 19);
  return { after: startOf(middle - days * DAY - 1000), before: startOf(middle + (days + 1) * DAY) };
}

/**
 * Asks for posts over the REST interface (`wp/v2/posts`, as documented at developer.wordpress.org).
 * @param most posts that are asked for; of an answer that holds more, no more are read
 * @param language of the edition that is asked; that of the originals where none is given
 */
export async function askPosts(
  site: Site,
  { fetch, run }: Asking,
  query: Record<string, string>,
  most: number,
  language: string = site.translated.from,
): Promise<Found> {
  const base = restBase(site, language);
  if (!base) return { ok: true, hits: [] };
  const fields = { per_page: String(most), _fields: 'date_gmt,modified_gmt,link,title,content' };
  const parameters = new URLSearchParams({ ...query, ...fields });
  const result = await fetch({ address: `${base}posts?${parameters}`, type: 'json' });
  if (!result.ok) return result;
  return (await run(readingPosts(result.text, most, site, language))) ?? { ok: false, failure: 'cancelled' };
}

/** The articles of an answer, up to as many as were asked for. */
export function* readingPosts(json: string, most: number, site: Site, language: string): Steps<Found> {
  const entries = entriesIn(json);
  if (!entries) return { ok: false, failure: 'server-error' };
  const hits: Hit[] = [];
  for (const entry of entries.slice(0, most)) {
    yield;
    const post = postIn(entry);
    const article = post ? yield* readingPost(post, site, language) : null;
    if (post && article) hits.push({ article, html: htmlOf(post) });
  }
  return { ok: true, hits };
}

/** What an answer lists; null where it is not what the interface is documented to answer. */
function entriesIn(json: string): unknown[] | null {
  try {
    const answer: unknown = JSON.parse(json);
    return Array.isArray(answer) ? answer : null;
  } catch {
    return null;
  }
}

function postIn(entry: unknown): Post | null {
  const link = fieldOf(entry, 'link');
  const title = fieldOf(fieldOf(entry, 'title'), 'rendered');
  const content = fieldOf(fieldOf(entry, 'content'), 'rendered');
  if (typeof link !== 'string' || typeof title !== 'string' || typeof content !== 'string') return null;
  const [publishedAt, modifiedAt] = [timeIn(entry, 'date_gmt'), timeIn(entry, 'modified_gmt')];
  return { link, title, content, publishedAt, modifiedAt };
}

/** A time of a post; WordPress gives it without its zone. */
function timeIn(entry: unknown, name: string): string | null {
  const time = fieldOf(entry, name);
  return typeof time === 'string' ? validDate(`${time}Z`) : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
