import { thingsIn } from '../metadata.ts';
import { attributeOf } from '../nodes.ts';
import { resolve } from '../references.ts';
import { firstOf, textOf } from '../text.ts';

/** What a page tells of how much there is of its article. */
export interface Extent {
  /** It goes on in other pages. */
  goesOn: boolean;
  /** An article that is sold has more words than this where all of it is there; 0 where nothing tells. */
  least: number;
}

/** Links of a page that are looked at for its second one. */
const MOST_LINKS = 2_000;
/** What marks the part that is sold, as search engines ask for it: one class. More of them are not looked for. */
const MARK = /^\.[\w-]+$/;
const MOST_MARKS = 10;
/** Less of the words that an article counts of itself is a part of it. */
const MOST = 0.8;
/** Where nothing counts them and the part that is sold is not there, fewer words than this are its opening. */
const OPENING = 300;

/** Looks at a page before a reader takes it apart. */
export function extentOf(document: Document, address: string): Extent {
  return { goesOn: goesOn(document, address), least: leastWords(document) };
}

/** Why there is more of an article than was read of its page; null where nothing tells of more. */
export function lackOf({ goesOn, least }: Extent, paragraphs: readonly string[]): 'pages' | 'paid' | null {
  if (goesOn) return 'pages';
  return least > 0 && wordsIn(paragraphs.join(' ')) < least ? 'paid' : null;
}

/** Whether the page leads to a second one of the same article. */
function goesOn(document: Document, address: string): boolean {
  const own = URL.parse(address);
  const links = firstOf(document, 'link[rel][href],a[href]', MOST_LINKS);
  return (
    own !== null &&
    links.some((link) => {
      const isNext = attributeOf(link, 'rel')?.toLowerCase().split(/\s+/).includes('next');
      if (!isNext && textOf(link) !== '2') return false;
      const other = URL.parse(resolve(attributeOf(link, 'href'), address) ?? '');
      return other?.host === own.host && isSecondOf(own, other);
    })
  );
}

/** Whether an address is that of another with a number added: `/slug/2/`, `slug-2.html`, `slug?page=2`. */
function isSecondOf(own: URL, other: URL): boolean {
  if (other.pathname === own.pathname) {
    const added = [...other.searchParams].filter(([name, value]) => own.searchParams.get(name) !== value);
    return added.length === 1 && added[0]?.[1] === '2';
  }
  const stem = own.pathname.replace(/(?:\.\w+|\/)$/, '');
  const rest = other.pathname.slice(stem.length);
  return other.pathname.startsWith(stem) && /^[/,_-](?:[a-z]{1,10}[-_/]?)?2(?:\.\w+)?\/?$/i.test(rest);
}

/** Of an article that says that it is sold: as many words as all of it has, by its own count or as most openings have. */
function leastWords(document: Document): number {
  const things = thingsIn(document);
  if (!things.some(({ isAccessibleForFree: isFree }) => /^false$/i.test(String(isFree)))) return 0;
  let counted = 0;
  for (const { wordCount, articleBody } of things) {
    const written = typeof articleBody === 'string' ? wordsIn(articleBody) : 0;
    counted = Math.max(counted, Number(wordCount) || 0, written);
  }
  if (counted > 0) return MOST * counted;
  const selectors = things.map(({ cssSelector }) => String(cssSelector)).filter((selector) => MARK.test(selector));
  const isThere = (selector: string) => firstOf(document, selector, 1).some((part) => part.textContent?.trim());
  return selectors.length > 0 && !selectors.slice(0, MOST_MARKS).some(isThere) ? OPENING : 0;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
