import type { TextPlace } from '../../../core/article/article.ts';
import { type FoldedText, foldingText, type Point, rangeOf } from '../../../core/article/foldedText.ts';
import { own, parentOf } from '../../../core/article/nodes.ts';
import { seek } from '../../../core/text/seek.ts';
import type { Steps } from '../../../core/text/steps.ts';
import type { MarkView } from '../../views/marks.ts';
import type { Place } from '../../views/sentences.ts';

/** Marks looked at that begin before a place: so many may lie over one another, or inside a longer one. */
const MOST_OVER = 100;

/** A mark with its stretch of the page. */
export interface Placed<Mark = MarkView> {
  mark: Mark;
  range: Range;
  element: Element;
}

/**
 * Finds the stretches of marks, each element's text gone through once. A page that has changed no longer holds every
 * place.
 * @param standsAt where a paragraph stands, the title for null
 */
export function* placing<Mark extends Place>(
  marks: readonly Mark[],
  standsAt: (paragraph: number | null) => TextPlace | null,
): Steps<Placed<Mark>[]> {
  const placed: Placed<Mark>[] = [];
  const texts = new Map<Element, FoldedText>();
  for (const mark of marks) {
    yield;
    const { element, offset = 0 } = standsAt(mark.paragraph) ?? {};
    if (!element || !own(element, 'isConnected')) continue;
    const text = texts.get(element) ?? (yield* foldingText(element));
    texts.set(element, text);
    const range = rangeOf(text, offset + mark.start, offset + mark.end);
    if (range) placed.push({ mark, element, range });
  }
  return placed;
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

/** Brings a stretch into the middle of the window. */
export function scrollToRange(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const around = parentOf(range.startContainer);
  if (around) own(around, 'scrollIntoView').call(around, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
