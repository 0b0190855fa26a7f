import { Parser } from 'htmlparser2';
import type { Site } from '../../sites/site.ts';
import type { Steps } from '../../text/steps.ts';
import type { Found, Hit } from '../way.ts';
import { feedAddress } from './addresses.ts';
import type { Asking } from './asking.ts';
import { htmlOf, readingPost } from './wordpress.ts';

/** Items read at most; WordPress gives ten unless told otherwise. */
const MOST_ITEMS = 100;
/** Elements inside each other; a feed has four. The parser's time grows with the depth. */
const MOST_DEPTH = 50;
/** Characters taken in one step. */
const AT_ONCE = 10_000;
const LONGEST_DATE = 64;

/** Elements of an item that are read. */
const FIELDS = ['link', 'title', 'pubDate', 'content:encoded', 'description'];

/** The texts of an item's elements by their names. */
type Item = Map<string, string>;

/**
 * Asks for a feed by WordPress's own parameters (`s` for words, `m` for a month or day).
 * @param language of the edition that is asked; that of the originals where none is given
 */
export async function askFeed(
  site: Site,
  { fetch, run }: Asking,
  query: Record<string, string>,
  language: string = site.translated.from,
): Promise<Found> {
  const address = feedAddress(site, language, query);
  if (!address) return { ok: true, hits: [] };
  const result = await fetch({ address, type: 'feed' });
  if (!result.ok) return result;
  return (await run(readingFeed(result.text, site, language))) ?? { ok: false, failure: 'cancelled' };
}

/** The articles of a feed, whole or only their beginnings. */
export function* readingFeed(xml: string, site: Site, language: string): Steps<Found> {
  const items = yield* readingItems(xml);
  if (!items) return { ok: false, failure: 'server-error' };
  const hits: Hit[] = [];
  for (const item of items) {
    const text = (name: string): string => item.get(name) ?? '';
    const whole = text('content:encoded') !== '';
    const content = text('content:encoded') || text('description');
    const post = { link: text('link'), title: text('title'), content, publishedAt: dateOf(item), modifiedAt: null };
    const article = post.link && content ? yield* readingPost(post, site, language) : null;
    if (article) hits.push({ article, html: whole ? htmlOf(post) : null });
  }
  return { ok: true, hits };
}

function dateOf(item: Item): string | null {
  const date = new Date((item.get('pubDate') ?? '').slice(0, LONGEST_DATE));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The items of an RSS 2.0 feed, up to as many as are read; null where the text is no such feed. */
function* readingItems(xml: string): Steps<Item[] | null> {
  const reader = createReader();
  for (let at = 0; at < xml.length && !reader.isOver(); at += AT_ONCE) {
    reader.write(xml.slice(at, at + AT_ONCE));
    yield;
  }
  return reader.end();
}

/** Reads a feed bit by bit, without a document of it. */
function createReader() {
  const items: Item[] = [];
  const open: string[] = [];
  let item: { texts: Item; depth: number } | null = null;
  let field: { name: string; text: string; depth: number } | null = null;
  let isFeed = false;
  const isTooDeep = (): boolean => open.length > MOST_DEPTH;
  const isOver = (): boolean => items.length === MOST_ITEMS || isTooDeep();
  const parser = new Parser(
    {
      onopentagname(name) {
        if (isOver()) return;
        if (name === 'channel' && open.at(-1) === 'rss') isFeed = true;
        open.push(name);
        if (!item && name === 'item') item = { texts: new Map(), depth: open.length };
        else if (item && !field && FIELDS.includes(name) && !item.texts.has(name))
          field = { name, text: '', depth: open.length };
      },
      ontext(text) {
        if (field) field.text += text;
      },
      onclosetag() {
        if (isOver()) return;
        if (field?.depth === open.length) {
          item?.texts.set(field.name, field.text.trim());
          field = null;
        }
        if (item?.depth === open.length) {
          items.push(item.texts);
          item = null;
        }
        open.pop();
      },
    },
    { xmlMode: true },
  );
  return {
    isOver,
    write: (text: string) => parser.write(text),
    end(): Item[] | null {
      if (!isOver()) parser.end();
      return isFeed && !isTooDeep() ? items : null;
    },
  };
}
