import type { MarkView } from '../../extension/marks.ts';

/** A mark with its stretch of the page. */
export interface Placed {
  mark: MarkView;
  range: Range;
  element: Element;
}

/** The stop after the current one; where there is none yet, the first below the window's upper edge, or above it. */
export function nextOf(stops: Placed[], current: Placed | null, by: 1 | -1): Placed | undefined {
  const at = current ? stops.indexOf(current) : -1;
  if (at >= 0) return stops[(at + by + stops.length) % stops.length];
  const isBelow = ({ range }: Placed) => range.getBoundingClientRect().bottom > 0;
  return by === 1 ? (stops.find(isBelow) ?? stops[0]) : (stops.findLast((stop) => !isBelow(stop)) ?? stops.at(-1));
}

/** The mark under the pointer: a mark is no element, so its lines are asked. */
export function markAt(placed: Placed[], { target, clientX: x, clientY: y }: PointerEvent): Placed | null {
  if (!(target instanceof Node)) return null;
  const isUnder = ({ left, right, top, bottom }: DOMRect) => left <= x && x <= right && top <= y && y <= bottom;
  const holds = ({ element, range }: Placed) => element.contains(target) && [...range.getClientRects()].some(isUnder);
  // What differs counts before what was left out beside it.
  return placed.find((each) => each.mark.strength === 'strong' && holds(each)) ?? placed.find(holds) ?? null;
}

/** Brings a stretch into the middle of the window. */
export function scrollToRange(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
