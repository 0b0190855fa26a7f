import { holds, own, parentOf, tagOf } from '../../../core/article/nodes.ts';
import type { Steps } from '../../../core/text/steps.ts';
import { isOwnHost } from '../guard/presses.ts';
import { shadowOf } from '../shadowOf.ts';
import { type Box, meet } from './freePlace.ts';

/** Of a page with more elements only the first are looked at, and so many of those that stand fixed. */
const MOST_ELEMENTS = 50_000;
const MOST_FIXED = 3_000;
/** Looked at in one step. */
const STRIDE = 50;

/** Elements in which nothing stands that could be fixed. */
const PLAIN = /^(?:p|h[1-6]|svg|head|script|style|select|picture|video)$/;
/** Elements that hold controls which no one out here can see. */
const SEALED = /^(?:iframe|frame|object|embed)$/;

/** What an element is looked at with. */
interface Ground {
  /** Something of the article: what it stands in is the page, no bar. */
  text: Element | null;
  /** The innermost that scrolls the article; null where that is the page itself. */
  scroller: Element | null;
}

/** Finds what stands fixed in a box of the window, see `findingIn`. */
export type Bars = (box: Box) => Steps<Box | null>;

/** All that may stand fixed in the window, each with what it holds: it does not move with the article. */
export function* findingFixed(text: Element | null): Steps<Bars> {
  const ground = { text, scroller: text && scrollerOf(text) };
  const fixed: Element[] = [];
  const open: { element: Element; isFixed: boolean }[] = [{ element: document.documentElement, isFixed: false }];
  let looked = 0;
  for (let next = open.pop(); next && looked < MOST_ELEMENTS && fixed.length < MOST_FIXED; next = open.pop()) {
    if (++looked % STRIDE === 0) yield;
    const { element } = next;
    if (isOwnHost(element)) continue;
    const isFixed = next.isFixed || mayStandFixed(element, ground);
    if (isFixed) fixed.push(element);
    if (PLAIN.test(tagOf(element)) && !isFixed) continue;
    for (const root of [element, shadowOf(element)])
      for (const inner of root ? own<Node & ParentNode, 'children'>(root, 'children') : [])
        open.push({ element: inner, isFixed });
  }
  return (box) => findingIn(box, fixed, ground);
}

/** Finds something in a box of the window that would hear a press there; null where the box is free. */
function* findingIn(box: Box, fixed: readonly Element[], ground: Ground): Steps<Box | null> {
  for (const [index, element] of fixed.entries()) {
    if (index % STRIDE === 0) yield;
    const own = boxOf(element);
    if (!meet(own, box)) continue;
    for (const [x, y] of pointsIn(own, box)) {
      const hit = pressedAt(x, y);
      const bar = hit && barOf(hit, ground);
      const found = bar && boxOf(bar);
      if (found && meet(found, box)) return found;
    }
    yield;
  }
  return null;
}

/** Middle and corners of what two boxes have in common. */
function pointsIn(one: Box, other: Box): [x: number, y: number][] {
  const [left, right] = [Math.max(one.left, other.left) + 1, Math.min(one.right, other.right) - 1];
  const [top, bottom] = [Math.max(one.top, other.top) + 1, Math.min(one.bottom, other.bottom) - 1];
  const corners = [left, right].flatMap((x): [number, number][] => [
    [x, top],
    [x, bottom],
  ]);
  return [[(left + right) / 2, (top + bottom) / 2], ...corners];
}

/** What of the page would hear a press at a point, were there nothing of Brontekst's. */
function pressedAt(x: number, y: number): Element | null {
  const hits = own(document, 'elementsFromPoint').call(document, x, y);
  let hit = hits.find((element) => !isOwnHost(element)) ?? null;
  for (let root = hit && shadowOf(hit); root; root = hit && shadowOf(hit)) {
    const isInside = (element: Element) => own(element, 'getRootNode').call(element) === root;
    const inner = root.elementsFromPoint(x, y).find(isInside);
    if (!inner) break;
    hit = inner;
  }
  return hit;
}

/** The bar that an element belongs to; null where it moves with the article, or merely lies behind everything. */
function barOf(hit: Element, ground: Ground): Element | null {
  const path: Element[] = [];
  let isFixed = false;
  for (let each: Element | null = hit; each && !isFixed; each = outerOf(each)) {
    path.unshift(each);
    isFixed = standsFixed(each, ground);
  }
  // What holds the article, fills the window or lets presses through is no bar itself, but the next inside it may be.
  const isBar = (each: Element) =>
    !(ground.text && holds(each, ground.text)) && getComputedStyle(each).pointerEvents !== 'none' && !fillsWindow(each);
  return isFixed ? (path.find(isBar) ?? (SEALED.test(tagOf(hit)) ? hit : null)) : null;
}

/** Fixed by itself, or outside of all that scrolls; what sticks to the edge may do so at another time. */
function mayStandFixed(element: Element, { scroller }: Ground): boolean {
  if (/fixed|sticky/.test(getComputedStyle(element).position)) return true;
  return scroller !== null && !holds(scroller, element) && !holds(element, scroller);
}

function standsFixed(element: Element, ground: Ground): boolean {
  const { position, bottom } = getComputedStyle(element);
  if (position !== 'sticky') return mayStandFixed(element, ground);
  const edge = ground.scroller ? boxOf(ground.scroller).bottom : window.innerHeight;
  return Math.abs(edge - boxOf(element).bottom - Number.parseFloat(bottom)) < 2;
}

function fillsWindow(element: Element): boolean {
  const { left, right, top, bottom } = boxOf(element);
  const { clientWidth } = document.documentElement;
  return left < 1 && top < 1 && right > clientWidth - 1 && bottom > window.innerHeight - 1;
}

function scrollerOf(text: Element): Element | null {
  for (let each = parentOf(text); each && tagOf(each) !== 'body'; each = parentOf(each)) {
    const isHigher = own(each, 'scrollHeight') > own(each, 'clientHeight') + 1;
    if (isHigher && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
}

/** What an element stands in, through every shadow tree. */
function outerOf(element: Element): Element | null {
  const outer = own(element, 'assignedSlot') ?? parentOf(element);
  if (outer) return outer;
  const root = own(element, 'getRootNode').call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Where an element stands in the window. */
export function boxOf(element: Element): DOMRect {
  return own(element, 'getBoundingClientRect').call(element);
}
