import { MOST_CHARACTERS } from '../limits.ts';
import { thingsIn } from '../metadata.ts';
import { attributeOf } from '../nodes.ts';
import { resolve } from '../references.ts';
import { firstOf, fold, textOf } from '../text.ts';

/** What a page tells of how much there is of its article. */
export interface Extent {
  /** It goes on in other pages. */
  goesOn: boolean;
  /** It says that it is sold. */
  isSold: boolean;
  /** As many words as all of an article that is sold has, by its own count; 0 where it counts none. */
  counted: number;
  /** What stands in the parts that are marked as sold, folded; null where none is marked. */
  parts: string | null;
}

/** Links of a page that are looked at for its second one. */
const MOST_LINKS = 2_000;
/** What marks the part that is sold, as search engines ask for it: one class. More of them are not looked for. */
const MARK = /^\.[\w-]+$/;
const MOST_MARKS = 10;
/** Each paragraph may be marked by itself. */
const MOST_PARTS = 200;
/** Less of the words that an article counts of itself is a part of it. */
const MOST = 0.8;
/** Where nothing counts them and nothing read stands in the part that is sold, fewer words than this are its opening. */
const OPENING = 300;

/** Looks at a page before a reader takes it apart. */
export function extentOf(document: Document, address: string): Extent {
  return { goesOn: goesOn(document, address), ...saleOf(document) };
}

/** Why there is more of an article than was read of its page; null where nothing tells of more. */
export function lackOf(extent: Extent, paragraphs: readonly string[]): 'pages' | 'paid' | null {
  if (extent.goesOn) return 'pages';
  return extent.isSold && wordsIn(paragraphs.join(' ')) < leastWords(extent, paragraphs) ? 'paid' : null;
}

/** An article that is sold has more words than this where all of it is there; 0 where nothing tells. */
function leastWords({ counted, parts }: Extent, paragraphs: readonly string[]): number {
  if (counted > 0) return MOST * counted;
  return parts === null || paragraphs.some((paragraph) => parts.includes(paragraph)) ? 0 : OPENING;
}

/** Whether the page leads to another one of the same article. */
function goesOn(document: Document, address: string): boolean {
  const own = URL.parse(address);
  const links = firstOf(document, 'link[rel][href],a[href]', MOST_LINKS);
  return (
    own !== null &&
    links.some((link) => {
      const isNext = attributeOf(link, 'rel')?.toLowerCase().split(/\s+/).includes('next') ?? false;
      const said = isNext ? '2' : /^\D{0,12}(\d{1,2})(?!\d).{0,40}$/.exec(textOf(link))?.[1];
      const other = said && URL.parse(resolve(attributeOf(link, 'href'), address) ?? '');
      return other && other.host === own.host && (isPage(own, other, said) || isPage(other, own, null));
    })
  );
}

/**
 * Whether an address is that of another with a page's number added: `/slug/2/`, `slug-2.html`, `slug?page=2`.
 * @param number null for any
 */
function isPage(first: URL, other: URL, number: string | null): boolean {
  const isNumber = (text: string | undefined) => (number ? text === number : /^\d{1,2}$/.test(text ?? ''));
  if (other.pathname === first.pathname) {
    const added = [...other.searchParams].filter(([name, value]) => first.searchParams.get(name) !== value);
    return added.length === 1 && first.search.length < other.search.length && isNumber(added[0]?.[1]);
  }
  const stem = first.pathname.replace(/(?:\.\w+|\/)$/, '');
  const rest = other.pathname.slice(stem.length);
  const added = /^[/,_-](?:[a-z]{1,10}[-_/]?)?(\d{1,2})(?:\.\w+)?\/?$/i.exec(rest);
  return other.pathname.startsWith(stem) && isNumber(added?.[1]);
}

/** Whether an article says that it is sold, how long it says it is, and what stands in the part that is. */
function saleOf(document: Document): Omit<Extent, 'goesOn'> {
  const things = thingsIn(document);
  const isSold = things.some(({ isAccessibleForFree: isFree }) => /^false$/i.test(String(isFree)));
  let counted = 0;
  for (const { wordCount, articleBody } of isSold ? things : []) {
    const written = typeof articleBody === 'string' ? wordsIn(articleBody) : 0;
    counted = Math.max(counted, Number(wordCount) || 0, written);
  }
  const selectors = things.map(({ cssSelector }) => String(cssSelector)).filter((selector) => MARK.test(selector));
  const marked = isSold
    ? selectors.slice(0, MOST_MARKS).flatMap((selector) => firstOf(document, selector, MOST_PARTS))
    : [];
  let parts = '';
  for (const part of marked) if (parts.length < MOST_CHARACTERS) parts += `${fold(part.textContent ?? '')}\n`;
  return { isSold, counted, parts: selectors.length > 0 ? parts : null };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}
