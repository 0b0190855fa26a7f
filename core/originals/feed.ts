import { DOMParser } from 'linkedom';
import type { Site } from '../article/site.ts';
import type { Fetcher, FetchFailure } from './fetching.ts';
import type { Hit } from './way.ts';
import { articleOf, type Post } from './wordpress.ts';

/** Items read at most; WordPress gives ten unless told otherwise. */
const MOST_ITEMS = 100;

/**
 * Asks for a feed by WordPress's own parameters (`s` for words, `m` for a month or day).
 * @param language of the edition that is asked; that of the originals where none is given
 */
export async function askFeed(
  site: Site,
  fetch: Fetcher,
  query: Record<string, string>,
  language: string = site.translated.from,
): Promise<{ ok: true; hits: Hit[] } | { ok: false; failure: FetchFailure }> {
  const address = site.feed(language, query);
  if (!address) return { ok: true, hits: [] };
  const result = await fetch({ address, type: 'feed' });
  if (!result.ok) return result;
  const items = itemsIn(result.text);
  if (!items) return { ok: false, failure: 'server-error' };
  const hits = items.flatMap(({ post, whole }) => {
    const article = articleOf(post, site, language);
    return article ? [{ article, whole }] : [];
  });
  return { ok: true, hits };
}

/** The articles of an RSS 2.0 feed, whole or only their beginnings; null where the text is no such feed. */
function itemsIn(xml: string): { post: Post; whole: boolean }[] | null {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  if (!document.querySelector('rss > channel')) return null;
  return [...document.querySelectorAll('item')].slice(0, MOST_ITEMS).flatMap((item) => {
    const text = (name: string): string => item.getElementsByTagName(name)[0]?.textContent?.trim() ?? '';
    const content = text('content:encoded');
    const date = new Date(text('pubDate'));
    const publishedAt = Number.isNaN(date.getTime()) ? null : date.toISOString();
    const post = {
      link: text('link'),
      title: text('title'),
      content: content || text('description'),
      publishedAt,
      modifiedAt: null,
    };
    return post.link && post.content ? [{ post, whole: content !== '' }] : [];
  });
}
