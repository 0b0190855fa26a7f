import { type Answer, escapeHtml, html, json, plainPage } from './answer.ts';

/** An article in the archive of a publisher. */
export interface Post {
  id: number;
  address: string;
  title: string;
  /** ISO 8601 in UTC. */
  publishedAt: string;
  /** HTML of the body. */
  content: string;
}

const PER_PAGE = { least: 1, most: 100, default: 10 };

function textOf(post: Post): string {
  return `${post.title} ${post.content.replace(/<[^>]*>/g, ' ')}`.toLowerCase();
}

/** WordPress finds posts in which every word of the search stands somewhere, as a substring. */
function search(posts: Post[], words: string): Post[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return posts.filter((post) => wanted.every((word) => textOf(post).includes(word)));
}

function newestFirst(posts: Post[]): Post[] {
  return posts.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

function restPost(post: Post): Record<string, unknown> {
  return {
    id: post.id,
    date_gmt: post.publishedAt.slice(0, 19),
    slug: new URL(post.address).pathname.split('/').filter(Boolean).at(-1),
    link: post.address,
    title: { rendered: escapeHtml(post.title) },
    content: { rendered: post.content, protected: false },
  };
}

function invalid(parameter: string): Answer {
  const message = `Invalid parameter(s): ${parameter}`;
  return json({ code: 'rest_invalid_param', message, data: { status: 400 } }, 400);
}

/** `/wp-json/wp/v2/posts`, as documented: `search`, `after`, `before`, `per_page`, `page`, `_fields`. */
function answerRest(posts: Post[], query: URLSearchParams): Answer {
  const perPage = Number(query.get('per_page') ?? PER_PAGE.default);
  if (!(perPage >= PER_PAGE.least && perPage <= PER_PAGE.most)) return invalid('per_page');
  const page = Number(query.get('page') ?? 1);
  const [after, before] = ['after', 'before'].map((name) => query.get(name));
  if ([after, before].some((time) => time && Number.isNaN(Date.parse(time)))) return invalid('after, before');
  const found = newestFirst(search(posts, query.get('search') ?? '')).filter((post) => {
    const time = Date.parse(post.publishedAt);
    return (!after || time > Date.parse(after)) && (!before || time < Date.parse(before));
  });
  const pages = Math.ceil(found.length / perPage);
  if (page > Math.max(pages, 1)) return invalid('page');
  const fields = query.get('_fields')?.split(',');
  const shown = found.slice((page - 1) * perPage, page * perPage).map((post) => {
    const all = Object.entries(restPost(post));
    return Object.fromEntries(fields ? all.filter(([name]) => fields.includes(name)) : all);
  });
  return json(shown, 200, { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(pages) });
}

function feed(posts: Post[], host: string): Answer {
  const items = posts.map(
    (post) =>
      `<item><title>${escapeHtml(post.title)}</title><link>${escapeHtml(post.address)}</link>` +
      `<pubDate>${new Date(post.publishedAt).toUTCString()}</pubDate><guid>https://${host}/?p=${post.id}</guid>` +
      `<content:encoded><![CDATA[${post.content}]]></content:encoded></item>`,
  );
  const body =
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">' +
    `<channel><title>${host}</title><link>https://${host}/</link>${items.join('')}</channel></rss>`;
  return { status: 200, headers: { 'content-type': 'application/rss+xml; charset=UTF-8' }, body };
}

function searchPage(posts: Post[], words: string): Answer {
  const items = posts.map((post) => `<li><a href="${escapeHtml(post.address)}">${escapeHtml(post.title)}</a></li>`);
  return html(plainPage('nl', `Zoeken: ${escapeHtml(words)}`, `<ul>${items.join('')}</ul>`));
}

/** Answers as WordPress does: the REST interface, the feeds, the search page; null for every other address. */
export function answerWordPress(posts: Post[], address: URL): Answer | null {
  const query = address.searchParams;
  if (address.pathname === '/wp-json/wp/v2/posts') return answerRest(posts, query);
  const isFeed = address.pathname === '/feed/' || query.get('feed') === 'rss2';
  const words = query.get('s');
  const day = query.get('m');
  if (!isFeed && words === null) return null;
  const found = newestFirst(words === null ? posts : search(posts, words)).filter(
    (post) => !day || post.publishedAt.slice(0, 10).replaceAll('-', '') === day,
  );
  const shown = found.slice(0, PER_PAGE.default);
  return isFeed ? feed(shown, address.host) : searchPage(shown, words ?? '');
}
