import { articlePart } from '../../core/article/inPage/articlePart.ts';
import type { SiteInPages } from '../../core/sites/site.ts';
import { boxOf } from './edge/bars.ts';
import { type ReadPage, readPage, unread } from './readPage.ts';

/** A page that has gone on in place may take so many times so long, until the next article is there. */
const MOST_WAITS = 8;
const WAIT_MS = 300;

/** Reads the page, whatever its scripts make of it. */
export interface PageReader {
  /** The article of the page's address as it is now; not the one before, which may still stand there. */
  read(): Promise<ReadPage>;
  /** The last reading. */
  page(): ReadPage | null;
}

/** @param onMove called as soon as the page is known to have gone on to another article */
export function createPageReader(site: SiteInPages, onMove: () => void): PageReader {
  const none = unread('not-an-article');
  let page: ReadPage | null = null;
  let address = location.href;
  let hasMoved = false;
  const titleOf = (read: ReadPage | null) => (read?.reading.kind === 'article' ? read.reading.article.title : null);

  const readOnce = async (): Promise<ReadPage> => {
    const part = hasMoved ? articlePart(document, location.href, isRead) : undefined;
    return part === null ? none : readPage(document, location.href, site, part);
  };
  const readNext = async (): Promise<ReadPage> => {
    const before = titleOf(page);
    const to = location.href;
    for (let waits = 0; waits < MOST_WAITS && location.href === to; waits += 1) {
      const next = await readOnce();
      const title = titleOf(next);
      if (title !== null && title !== before) return next;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    return none;
  };
  const read = async () => {
    const isNext = !isSame(address, location.href, site);
    address = location.href;
    hasMoved ||= isNext;
    if (isNext) onMove();
    page = await (isNext ? readNext() : readOnce());
    return page;
  };
  return { read, page: () => page };
}

/** Two addresses of one article may differ in what only tells where a reader came from. */
function isSame(one: string, other: string, { pageParameters = [] }: SiteInPages): boolean {
  const keyOf = (address: string) => {
    const { pathname, searchParams } = new URL(address);
    return [pathname, ...pageParameters.map((name) => searchParams.get(name))].join('\n');
  };
  return keyOf(one) === keyOf(other);
}

/** Whether a part of the page goes across the middle of the window. */
function isRead(part: Element): boolean {
  const { top, bottom } = boxOf(part);
  const middle = innerHeight / 2;
  return top <= middle && bottom > middle;
}
