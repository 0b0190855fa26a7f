import { type Answer, escapeHtml, html, plainPage } from '../server/answer.ts';
import { answerFeed } from './feeds.ts';
import { articlePage, missingPage } from './page.ts';
import type { Post } from './post.ts';
import { answerPosts } from './rest.ts';
import { createIndex, inPeriod, searchPosts } from './search.ts';

export interface WordPressOptions {
  language: 'nl' | 'en';
  /** Articles in a feed and on a search page; WordPress's own setting is ten. */
  perFeed?: number;
  /** True where feeds give whole articles, false where they give beginnings. */
  wholeFeeds?: boolean;
}

/** A site that answers as WordPress does; a pure function from address to answer. */
export type WordPress = (address: URL) => Answer;

/** Folders without their number's slug still find the article: WordPress redirects to where it stands. */
const NUMBERED = /^\/(?:nieuws|news)\/(?:[a-z-]+\/)?(\d+)\//;

/** The REST interface, search and day feeds, the search page, the articles and the addresses they once had. */
export function createWordPress(posts: readonly Post[], options: WordPressOptions): WordPress {
  const { language, perFeed = 10, wholeFeeds = false } = options;
  const index = createIndex(posts);
  const byPath = new Map(posts.map((post) => [new URL(post.address).pathname, post]));
  const byId = new Map(posts.map((post) => [String(post.id), post]));

  const answerQuery = (address: URL): Answer | null => {
    const query = address.searchParams;
    const [words, period] = [query.get('s'), query.get('m')];
    const isFeed = /^\/feed\/?$/.test(address.pathname) || query.get('feed') === 'rss2';
    if (!isFeed && words === null) return null;
    const inTime = period ? inPeriod(index.posts, period) : index.posts;
    const found = words ? searchPosts(index, inTime, words) : inTime;
    const page = Math.max(1, Number(query.get('paged') ?? 1) || 1);
    const shown = found.slice((page - 1) * perFeed, page * perFeed);
    return isFeed ? answerFeed(shown, address.origin, wholeFeeds) : searchPage(shown, words ?? '', language);
  };

  return (address) => {
    const { pathname } = address;
    if (/^\/wp-json\/wp\/v2\/posts\/?$/.test(pathname)) return answerPosts(index, address.searchParams);
    const found = answerQuery(address);
    if (found) return found;
    const post = byPath.get(pathname);
    if (post) return html(articlePage(post, language));
    const moved = byId.get(NUMBERED.exec(pathname)?.[1] ?? '');
    if (moved) return html('', 301, { location: moved.address });
    if (pathname === '/') return html(plainPage(language, 'Techzine'));
    return html(missingPage(language), 404);
  };
}

function searchPage(posts: Post[], words: string, language: string): Answer {
  const items = posts.map((post) => `<li><a href="${post.address}">${escapeHtml(post.title)}</a></li>`);
  return html(plainPage(language, escapeHtml(words), `<ul>${items.join('')}</ul>`));
}
