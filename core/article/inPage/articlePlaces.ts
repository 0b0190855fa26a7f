import { seek } from '../../text/seek.ts';
import type { Steps } from '../../text/steps.ts';
import type { Article, TextPlace } from '../article.ts';
import { blocksIn, type ElementBlock, wholeScope } from '../blocks.ts';
import { isParagraph } from '../body.ts';

/** Paragraphs that are sought inside of longer blocks, each in those between its neighbours. */
const MOST_SOUGHT = 100;

/** Where an article stands in a page that it was read from, by somebody who had the page's HTML alone. */
export interface ArticlePlaces {
  title: TextPlace | null;
  /** By their index; null for a paragraph that the page does not show. */
  paragraphs: (TextPlace | null)[];
  /** What holds the first of its notices. */
  notice: Element | null;
}

/**
 * Finds the title, the paragraphs and the notice of an article in its page, by their words and their order: a page is
 * divided here as it was when it was read.
 */
export function* findingPlaces(
  document: Document,
  { title, paragraphs, notices }: Pick<Article, 'title' | 'paragraphs' | 'notices'>,
): Steps<ArticlePlaces> {
  const { blocks } = yield* blocksIn(wholeScope(document.body), {});
  const heading = blocks.findIndex((block) => block.heading && title !== '' && block.text.includes(title));
  const found = yield* findingBlocks(blocks, paragraphs, heading);
  const [notice] = notices;
  return {
    title: placeOf(blocks[heading], title),
    paragraphs: paragraphs.map((text, index) => placeOf(blocks[found[index] ?? -1], text)),
    notice: (notice && blocks.findLast(({ text }) => text.includes(notice))?.element) || null,
  };
}

/** The index of the block of each paragraph. Long ones come first: the same short line may stand in many places. */
function* findingBlocks(
  blocks: readonly ElementBlock[],
  paragraphs: readonly string[],
  heading: number,
): Steps<(number | undefined)[]> {
  const byText = Map.groupBy(blocks.keys(), (index) => blocks[index]?.text ?? '');
  const next = (text: string, after: number): number | undefined => {
    const places = byText.get(text) ?? [];
    return places[seek(places, (place) => place > after)];
  };
  const first = paragraphs.find((text) => isParagraph(text) && byText.has(text)) ?? '';
  const start = next(first, heading) === undefined ? -1 : heading;
  let last = start;
  const long = paragraphs.map((text) => {
    const at = isParagraph(text) ? next(text, last) : undefined;
    last = at ?? last;
    return at;
  });
  yield;
  const ends = endsOf(long, blocks.length);
  const found: (number | undefined)[] = [];
  let sought = 0;
  last = start;
  for (const [index, text] of paragraphs.entries()) {
    const end = ends[index] ?? blocks.length;
    const equal = long[index] ?? next(text, last);
    const isIn = long[index] !== undefined || (equal !== undefined && equal < end);
    const at = isIn ? equal : sought++ < MOST_SOUGHT ? holding(blocks, text, last + 1, end) : undefined;
    found.push(at);
    last = at ?? last;
    yield;
  }
  return found;
}

/** For each paragraph, the place of the next one that has one. */
function endsOf(places: readonly (number | undefined)[], end: number): number[] {
  let next = end;
  return places
    .map((_, index) => places.length - 1 - index)
    .map((index) => {
      const before = next;
      next = places[index] ?? next;
      return before;
    })
    .reverse();
}

/** The block that a text is a part of, such as what is left of a paragraph without the notice in it. */
function holding(blocks: readonly ElementBlock[], part: string, from: number, to: number): number | undefined {
  const at = blocks.slice(from, to).findIndex(({ text }) => text.includes(part));
  return at < 0 ? undefined : from + at;
}

function placeOf(block: ElementBlock | undefined, text: string): TextPlace | null {
  return block ? { element: block.element, offset: block.offset + block.text.indexOf(text) } : null;
}
