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
