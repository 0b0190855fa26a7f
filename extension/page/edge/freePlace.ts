import type { Steps } from '../../../core/text/steps.ts';

/** Less than this a banner can't be, in pixels of the window. */
const LEAST_WIDTH = 240;
/** So many bars may stand over and beside one another. */
const MOST_BARS = 24;

/** How far something is from three edges of the window, in pixels. */
export interface EdgePlace {
  left: number;
  right: number;
  bottom: number;
}

/** A stretch of the window. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether two boxes have more than an edge in common. */
export function meet(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/**
 * The lowest place in a window for something of a height: above what stands fixed there, beside what reaches up far. Null
 * where there is no room.
 * @param barIn finds something fixed that stands in a box, null where the box is free
 */
export function* findingPlace(
  { width, height }: { width: number; height: number },
  tall: number,
  barIn: (box: Box) => Steps<Box | null>,
): Steps<EdgePlace | null> {
  const place = { left: 0, right: 0, bottom: 0 };
  for (let count = 0; count < MOST_BARS; count += 1) {
    const bottom = height - place.bottom;
    const box = { left: place.left, right: width - place.right, top: bottom - tall, bottom };
    if (box.top < 0 || box.right - box.left < LEAST_WIDTH) return null;
    const bar = yield* barIn(box);
    if (!bar) return place;
    const isColumn = bar.top < height / 2 && bar.right - bar.left < width / 2;
    if (!isColumn) place.bottom = height - bar.top;
    else if (bar.left + bar.right < width) place.left = bar.right;
    else place.right = width - bar.left;
  }
  return null;
}
