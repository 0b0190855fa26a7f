import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import type { Fetcher, FetchFailure, FetchRequest, FetchResult } from '../../../core/originals/fetching.ts';

/** An article of the site that answers. */
export interface FakePost {
  address: string;
  html: string;
  publishedAt: string;
}

/** Which doors of the site are closed, and how. */
export interface Closed {
  rest?: FetchFailure;
  feed?: FetchFailure;
  pages?: FetchFailure;
}

/** A site that answers in memory as WordPress does: pages, the interface for posts, search feeds. It notes each request. */
export function fakeSite(posts: FakePost[], closed: Closed = {}): { fetch: Fetcher; asked: string[] } {
  const asked: string[] = [];
  const fetch: Fetcher = async (request) => {
    asked.push(request.address);
    return answer(posts, closed, request);
  };
  return { fetch, asked };
}

function answer(posts: FakePost[], closed: Closed, { address, type }: FetchRequest): FetchResult {
  const url = new URL(address);
  const door = type === 'json' ? 'rest' : type === 'feed' ? 'feed' : 'pages';
  const failure = closed[door];
  if (failure) return { ok: false, failure };
  if (type === 'html') {
    const post = posts.find((one) => one.address === address.replace(/\?seite=all$/, ''));
    return post ? { ok: true, address, text: post.html } : { ok: false, failure: 'not-found' };
  }
  const found = matching(posts, url.searchParams);
  return { ok: true, address, text: type === 'json' ? json(found) : feed(found) };
}

/** As WordPress searches: every word somewhere in title or content, and local time strictly between the two ends. */
function matching(posts: FakePost[], query: URLSearchParams): FakePost[] {
  const words = (query.get('search') ?? query.get('s') ?? '').toLowerCase().split(' ').filter(Boolean);
  const [after, before] = [query.get('after') ?? '', query.get('before') ?? '9'];
  const period = query.get('m') ?? '';
  return posts
    .filter((post) => words.every((word) => post.html.toLowerCase().includes(word)))
    .filter((post) => post.publishedAt > after && post.publishedAt < before)
    .filter((post) => post.publishedAt.replaceAll('-', '').startsWith(period))
    .slice(0, Number(query.get('per_page') ?? 10));
}

function partsOf(post: FakePost): { title: string; content: string } {
  const document = parseHtml(post.html);
  const content = document.querySelector('[class*=content], .entry');
  return { title: document.querySelector('article h1')?.innerHTML ?? '', content: content?.innerHTML ?? '' };
}

function json(posts: FakePost[]): string {
  return JSON.stringify(
    posts.map((post) => {
      const { title, content } = partsOf(post);
      const date_gmt = post.publishedAt.slice(0, 19);
      return { date_gmt, link: post.address, title: { rendered: title }, content: { rendered: content } };
    }),
  );
}

function feed(posts: FakePost[]): string {
  const items = posts.map((post) => {
    const { title, content } = partsOf(post);
    const description = content.replace(/<[^>]*>/g, ' ').slice(0, 300);
    return `<item><title>${title}</title><link>${post.address}</link><pubDate>${new Date(post.publishedAt).toUTCString()}</pubDate>
      <description><![CDATA[${description}]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Site</title>${items.join('')}</channel></rss>`;
}
