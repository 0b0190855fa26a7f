import type { TextPlace } from '../../../core/article/article.ts';
import { type FoldedText, foldingText, type Point, rangeOf, says } from '../../../core/article/inPage/foldedText.ts';
import { own, parentOf } from '../../../core/article/nodes.ts';
import { seek } from '../../../core/text/seek.ts';
import type { Steps } from '../../../core/text/steps.ts';
import type { MarkView } from '../../views/marks.ts';
import type { Place } from '../../views/sentences.ts';
import type { ReadPage } from '../readPage.ts';

/** Marks looked at that begin before a place: so many may lie over one another, or inside a longer one. */
const MOST_OVER = 100;

/** A mark with its stretch of the page. */
export interface Placed<Mark = MarkView> {
  mark: Mark;
  range: Range;
  element: Element;
}

/** Where a paragraph of the article, the title for null, stands in its page, and what was read there. */
export type Paragraphs = (paragraph: number | null) => (TextPlace & { text: string }) | null;

/** The paragraphs of a page as they were read, wherever the page is read anew meanwhile. */
export function paragraphsOf(page: () => ReadPage | null): Paragraphs {
  return (paragraph) => {
    const { reading, title, places } = page() ?? {};
    if (reading?.kind !== 'article') return null;
    const place = paragraph === null ? title : places?.[paragraph];
    const text = paragraph === null ? reading.article.title : reading.article.paragraphs[paragraph];
    return place && text !== undefined ? { ...place, text } : null;
  };
}

/**
 * Finds the stretches of marks, each element's text gone through once. A page that has changed since it was read, as by
 * the browser's own translation, no longer holds every place.
 */
export function* placing<Mark extends Place>(marks: readonly Mark[], paragraphs: Paragraphs): Steps<Placed<Mark>[]> {
  const placed: Placed<Mark>[] = [];
  const texts = new Map<Element, FoldedText>();
  const unchanged = new Map<number | null, boolean>();
  for (const mark of marks) {
    yield;
    const stands = paragraphs(mark.paragraph);
    if (!stands || !own(stands.element, 'isConnected')) continue;
    const { element, offset, text } = stands;
    const folded = texts.get(element) ?? (yield* foldingText(element));
    texts.set(element, folded);
    const isSame = unchanged.get(mark.paragraph) ?? says(folded, offset, text);
    unchanged.set(mark.paragraph, isSame);
    const range = isSame && rangeOf(folded, offset + mark.start, offset + mark.end);
    if (range) placed.push({ mark, element, range });
  }
  return placed;
}

/** Whether two places have words in common. */
export function isAt(one: Place, other: Place): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** The stop after the current one; where there is none yet, the first below the window's upper edge, or above it. */
export function nextOf(stops: Placed[], current: Placed | null, by: 1 | -1): Placed | undefined {
  const at = current ? stops.indexOf(current) : -1;
  if (at >= 0) return stops[(at + by + stops.length) % stops.length];
  // Only a few are measured: each measure goes through the lines of a paragraph.
  const below = seek(stops, ({ range }) => range.getBoundingClientRect().bottom > 0);
  return by === 1 ? (stops[below] ?? stops[0]) : (stops[below - 1] ?? stops.at(-1));
}

/** The marks of each element that has some, in reading order. */
export type MarksByElement = ReadonlyMap<Element, readonly Placed[]>;

/** The mark under the pointer: a mark is no element, so the character under the pointer tells. */
export function markAt(marks: MarksByElement, { target, clientX, clientY }: PointerEvent): Placed | null {
  let element = target instanceof Element ? target : null;
  while (element && !marks.has(element)) element = parentOf(element);
  const here = (element && marks.get(element)) ?? [];
  const point = here.length > 0 ? characterAt(clientX, clientY) : null;
  if (!point) return null;
  const { node, offset } = point;
  const later = seek(here, ({ range }) => range.comparePoint(node, offset) < 0);
  const near = here.slice(Math.max(0, later - MOST_OVER), later);
  const over = near.filter(({ range }) => range.comparePoint(node, offset + 1) === 0);
  // What differs counts before what was left out beside it.
  return over.find(({ mark }) => mark.strength === 'strong') ?? over[0] ?? null;
}

/** The character at a point of the window; the caret would stand before or after it. */
function characterAt(x: number, y: number): Point | null {
  const [node, caret] = caretAt(x, y);
  if (!(node instanceof Text)) return null;
  const isUnder = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
  for (const offset of [caret - 1, caret]) {
    if (offset < 0 || offset >= node.length) continue;
    const character = document.createRange();
    character.setStart(node, offset);
    character.setEnd(node, offset + 1);
    if ([...character.getClientRects()].some(isUnder)) return { node, offset };
  }
  return null;
}

/** Chromium 127 has only the older call, and Firefox only the newer one. */
function caretAt(x: number, y: number): [node: Node | null | undefined, offset: number] {
  if (import.meta.env.FIREFOX) {
    const caret = document.caretPositionFromPoint(x, y);
    return [caret?.offsetNode, caret?.offset ?? 0];
  }
  const range = document.caretRangeFromPoint(x, y);
  return [range?.startContainer, range?.startOffset ?? 0];
}
