import { pointsOf } from './text.ts';

/**
 * The range in the page that shows a stretch of a paragraph's folded text.
 * @param start UTF-16 offset in the paragraph as `Article.paragraphs` holds it
 * @param end the offset after the last character
 * @returns null where the element's text has changed so that the stretch is gone
 */
export function rangeOf(element: Element, start: number, end: number): Range | null {
  const points = pointsOf(element, start, end);
  if (!points) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  return range;
}

/**
 * The offset in a paragraph's folded text of its first character that `isReached` holds for, as it does for every later
 * one. Null where it holds for none.
 * @param length of the folded text
 */
export function offsetWhere(
  element: Element,
  length: number,
  isReached: (node: Node, offset: number) => boolean,
): number | null {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A folded space has no place of its own, so the character after it stands for it.
    const point = pointsOf(element, middle, Math.min(middle + 2, length))?.start;
    if (point && isReached(point.node, point.offset)) high = middle;
    else low = middle + 1;
  }
  if (low >= length) return null;
  return pointsOf(element, low, low + 1) ? low : low + 1;
}
