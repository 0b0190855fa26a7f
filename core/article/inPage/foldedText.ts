import { INVISIBLE, SHOWN } from '../../text/invisible.ts';
import { firstIndex, seek } from '../../text/seek.ts';
import type { Steps } from '../../text/steps.ts';
import { isText, own } from '../nodes.ts';
import { dataOf, MOST_WRITTEN, piecesOf } from '../text.ts';

/** A place in a page: a text node and an offset in its data. */
export interface Point {
  node: Text;
  offset: number;
}

/** Characters that stand together in the folded text as in a text node, without a space between them. */
interface Run extends Point {
  /** UTF-16 offset in the folded text, and the one after the last character. */
  start: number;
  end: number;
}

/** Where the folded text of an element, which `Article.paragraphs` holds in one or more parts, stands in the page. */
export interface FoldedText {
  element: Element;
  runs: readonly Run[];
}

/** Runs found in one step. */
const STRIDE = 200;

/** Goes through an element's text once, for all the places that are then sought in it. */
export function* foldingText(element: Element): Steps<FoldedText> {
  const runs: Run[] = [];
  let length = 0;
  let written = 0;
  let isSpaced = false;
  for (const piece of piecesOf(element)) {
    const data = dataOf(piece).slice(0, MOST_WRITTEN - written);
    const isSpace = (from: number, to: number) => length > 0 && data.slice(from, to).replace(INVISIBLE, '') !== '';
    let at = 0;
    for (const { index, 0: shown } of data.matchAll(SHOWN)) {
      isSpaced ||= isSpace(at, index);
      const start = length + Number(isSpaced);
      length = start + shown.length;
      if (isText(piece)) runs.push({ node: piece, offset: index, start, end: length });
      isSpaced = false;
      at = index + shown.length;
      if (runs.length % STRIDE === 0) yield;
    }
    isSpaced ||= isSpace(at, data.length);
    written += data.length;
  }
  return { element, runs };
}

/** The stretch `start` to `end` in text nodes. Null where it is empty or the text no longer reaches that far. */
export function pointsOf({ runs }: FoldedText, start: number, end: number): { start: Point; end: Point } | null {
  // An end that falls on a space moves to the word before it, a start to the word after.
  const first = runs[seek(runs, (run) => run.end > start)];
  const last = runs[seek(runs, (run) => run.start >= end) - 1];
  if (!first || !last || start >= end || first.start >= end || (runs.at(-1)?.end ?? 0) < end) return null;
  return {
    start: { node: first.node, offset: first.offset + Math.max(0, start - first.start) },
    end: { node: last.node, offset: last.offset + Math.min(last.end, end) - last.start },
  };
}

/** Whether an element still says at an offset what was read there, as far as it was read. */
export function says({ runs }: FoldedText, offset: number, text: string): boolean {
  const end = offset + text.length;
  const read = runs.slice(
    seek(runs, (run) => run.end > offset),
    seek(runs, (run) => run.start >= end),
  );
  const isRead = (run: Run) => {
    const from = Math.max(run.start, offset);
    const to = Math.min(run.end, end);
    return (
      run.node.data.slice(run.offset + from - run.start, run.offset + to - run.start) ===
      text.slice(from - offset, to - offset)
    );
  };
  return (runs.at(-1)?.end ?? 0) >= end && read.every(isRead);
}

/** The page may have changed since its text was gone through. */
function isGone({ node, offset }: Point): boolean {
  return !own(node, 'isConnected') || offset > node.length;
}

/**
 * The range in the page that shows a stretch of a paragraph's folded text.
 * @returns null where the element's text has changed so that the stretch is gone
 */
export function rangeOf(text: FoldedText, from: number, to: number): Range | null {
  const points = pointsOf(text, from, to);
  if (!points || [points.start, points.end].some(isGone)) return null;
  const range = own(text.element, 'ownerDocument').createRange();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  return range;
}

/**
 * The offset in the folded text of its first character that `isReached` holds for, as it does for every later one. Null
 * where it holds for none.
 */
export function offsetWhere({ runs }: FoldedText, isReached: (node: Node, offset: number) => boolean): number | null {
  const run = runs[seek(runs, ({ node, offset, start, end }) => isReached(node, offset + end - start - 1))];
  if (!run) return null;
  return run.start + firstIndex(run.end - run.start, (index) => isReached(run.node, run.offset + index));
}
