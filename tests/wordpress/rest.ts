import { type Answer, escapeHtml, json } from '../server/answer.ts';
import type { Post } from './post.ts';
import { byRelevance, type Index, searchPosts } from './search.ts';

const PER_PAGE = { least: 1, most: 100, default: 10 };

/** An error as the interface gives it. */
function refused(code: string, message: string, status = 400): Answer {
  return json({ code, message, data: { status } }, status);
}

const isWhole = (text: string): boolean => /^-?\d+$/.test(text);

function problemIn(query: URLSearchParams): Answer | null {
  const perPage = query.get('per_page') ?? String(PER_PAGE.default);
  const wrong = [
    isWhole(perPage) && Number(perPage) >= PER_PAGE.least && Number(perPage) <= PER_PAGE.most ? '' : 'per_page',
    /^[1-9]\d*$/.test(query.get('page') ?? '1') ? '' : 'page',
    ...['after', 'before'].map((name) => (Number.isNaN(Date.parse(query.get(name) ?? '2018-01-01')) ? name : '')),
    ['date', 'id', 'title', 'slug', 'relevance', 'modified'].includes(query.get('orderby') ?? 'date') ? '' : 'orderby',
    ['asc', 'desc'].includes(query.get('order') ?? 'desc') ? '' : 'order',
  ].filter(Boolean);
  if (wrong.length > 0) return refused('rest_invalid_param', `Invalid parameter(s): ${wrong.join(', ')}`);
  if (query.get('orderby') === 'relevance' && !query.get('search'))
    return refused('rest_no_search_term_defined', 'You need to define a search term to order by relevance.');
  return null;
}

/** A time of the query as the local time that posts are compared by; a zone in it is taken into account by nobody. */
const localOf = (time: string): string => time.slice(0, 19);

function found(index: Index, query: URLSearchParams): Post[] {
  const search = query.get('search') ?? '';
  const [after, before] = [query.get('after'), query.get('before')];
  const inTime = index.posts.filter(
    (post) => (!after || post.localDate > localOf(after)) && (!before || post.localDate < localOf(before)),
  );
  const posts = search ? searchPosts(index, inTime, search) : inTime;
  const orderBy = query.get('orderby') ?? 'date';
  const ordered = orderBy === 'relevance' ? byRelevance(posts, search) : orderBy === 'id' ? byId(posts) : posts;
  return query.get('order') === 'asc' ? ordered.toReversed() : ordered;
}

function byId(posts: Post[]): Post[] {
  return posts.toSorted((a, b) => b.id - a.id);
}

function fieldsOf(post: Post): Record<string, unknown> {
  return {
    id: post.id,
    date: post.localDate,
    date_gmt: post.publishedAt.slice(0, 19),
    modified: post.localDate,
    modified_gmt: post.publishedAt.slice(0, 19),
    guid: { rendered: `${new URL(post.address).origin}/?p=${post.id}` },
    slug: new URL(post.address).pathname.split('/').filter(Boolean).at(-1),
    status: 'publish',
    type: 'post',
    link: post.address,
    title: { rendered: escapeHtml(post.title) },
    content: { rendered: `${post.content}\n`, protected: false },
    excerpt: { rendered: post.content.split('\n', 1)[0], protected: false },
  };
}

/** A field may name a part of another (`title.rendered`). */
function chosen(post: Post, fields: string[] | null): Record<string, unknown> {
  const all = Object.entries(fieldsOf(post));
  const isWanted = (name: string): boolean => !fields || fields.some((field) => field.split('.', 1)[0] === name);
  return Object.fromEntries(all.filter(([name]) => isWanted(name)));
}

/**
 * `GET /wp-json/wp/v2/posts` as documented at developer.wordpress.org: `search`, `after`, `before`, `per_page`, `page`,
 * `order`, `orderby`, `_fields`.
 */
export function answerPosts(index: Index, query: URLSearchParams): Answer {
  const problem = problemIn(query);
  if (problem) return problem;
  const posts = found(index, query);
  const perPage = Number(query.get('per_page') ?? PER_PAGE.default);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.ceil(posts.length / perPage);
  if (page > Math.max(pages, 1))
    return refused(
      'rest_post_invalid_page_number',
      'The page number requested is larger than the number of pages available.',
    );
  const fields =
    query
      .get('_fields')
      ?.split(',')
      .map((field) => field.trim()) ?? null;
  const shown = posts.slice((page - 1) * perPage, page * perPage).map((post) => chosen(post, fields));
  return json(shown, 200, { 'x-wp-total': String(posts.length), 'x-wp-totalpages': String(pages) });
}
