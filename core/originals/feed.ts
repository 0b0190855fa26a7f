import { DOMParser } from 'linkedom';
import type { Post } from './wordpress.ts';

/** Items read at most; WordPress gives ten unless told otherwise. */
const MOST_ITEMS = 100;

/**
 * The articles of an RSS 2.0 feed. `whole` is false where the feed holds no more than the beginning of each.
 * Null where the text is no such feed.
 */
export function postsInFeed(xml: string): { post: Post; whole: boolean }[] | null {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  if (!document.querySelector('rss > channel')) return null;
  return [...document.querySelectorAll('item')].slice(0, MOST_ITEMS).flatMap((item) => {
    const text = (name: string): string => item.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
    const content = text('content:encoded');
    const date = new Date(text('pubDate'));
    const publishedAt = Number.isNaN(date.getTime()) ? null : date.toISOString();
    const post = { link: text('link'), title: text('title'), content: content || text('description'), publishedAt };
    return post.link && post.content ? [{ post, whole: content !== '' }] : [];
  });
}
