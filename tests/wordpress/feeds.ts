import { type Answer, escapeHtml } from '../server/answer.ts';
import type { Post } from './post.ts';

/** Words of an article that a feed gives where it does not give all (`excerpt_length`). */
const EXCERPT_WORDS = 55;

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function itemOf(post: Post, whole: boolean): string {
  const words = textOf(post.content).split(' ');
  const excerpt = words.slice(0, EXCERPT_WORDS).join(' ') + (words.length > EXCERPT_WORDS ? ' [&#8230;]' : '');
  const content = whole ? `<content:encoded><![CDATA[${post.content}]]></content:encoded>` : '';
  return (
    `<item><title>${escapeHtml(post.title)}</title><link>${post.address}</link>` +
    `<pubDate>${new Date(post.publishedAt).toUTCString().replace('GMT', '+0000')}</pubDate>` +
    `<guid isPermaLink="false">${new URL(post.address).origin}/?p=${post.id}</guid>` +
    `<description><![CDATA[<p>${excerpt}</p>]]></description>${content}</item>`
  );
}

/** An RSS 2.0 feed as WordPress writes it, with whole articles or only their beginnings. */
export function answerFeed(posts: Post[], origin: string, whole: boolean): Answer {
  const body =
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">' +
    `<channel><title>Techzine</title><link>${origin}/</link>${posts.map((post) => itemOf(post, whole)).join('\n')}</channel></rss>`;
  return { status: 200, headers: { 'content-type': 'application/rss+xml; charset=UTF-8' }, body };
}
