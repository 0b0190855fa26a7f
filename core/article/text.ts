import { INVISIBLE } from '../text/invisible.ts';
import { type Steps, takeAll } from '../text/steps.ts';
import { MOST_CHARACTERS, MOST_NODES } from './limits.ts';

/** Elements that start a block of their own; every other element, known or not, runs on in its line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Elements whose text a reader never sees, or sees as a control. */
const SILENT = new Set(
  'audio button canvas datalist embed head iframe input math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

const SPACE = /\s/;

/** Characters of an element looked at, white space and invisible ones among them: half as many again as are read. */
const MOST_WRITTEN = 1.5 * MOST_CHARACTERS;

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** True for an element whose text is not shown: a script, a hidden element, words for screen readers only. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    / screen-reader-text /.test(` ${element.getAttribute('class') ?? ''} `)
  );
}

/** White space folded to single spaces and trimmed, invisible characters dropped. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What ends a walk: a page of a hundred thousand siblings would take time even to pass over. */
export const stop = 'stop';

/** The first elements that a selector finds; no more of them are touched, however many a page has. */
export function firstOf(root: ParentNode, selector: string, most: number): Element[] {
  const all = root.querySelectorAll(selector);
  return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[index]).flatMap((one) => one ?? []);
}

/**
 * Walks below `root` in document order without recursion, as pages may nest deeper than the stack.
 * `enter` returns false to leave an element's inside out, `stop` to end the walk; `leave` is called for each element
 * gone into.
 */
export function walk(root: Node, enter: (node: Node) => boolean | typeof stop, leave?: (node: Node) => void): void {
  takeAll(walking(root, enter, leave));
}

/** Nodes walked in one step. */
const STRIDE = 200;

/** The same walk in steps; what leaves the page meanwhile ends it. */
export function* walking(
  root: Node,
  enter: (node: Node) => boolean | typeof stop,
  leave?: (node: Node) => void,
): Steps<void> {
  let node: Node | null = root.firstChild;
  for (let walked = 1; node; walked += 1) {
    if (walked % STRIDE === 0) yield;
    const entered = enter(node);
    if (entered === stop) return;
    const inside: Node | null = entered ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    if (entered) leave?.(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave?.(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}

/** A run of text in an element, or null where a line or an inner block breaks it. */
type Piece = Text | null;

/** The element's own text: that of its inner blocks belongs to them. */
function piecesOf(element: Element): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  let nodes = 0;
  walk(element, (node) => {
    if (length > MOST_WRITTEN || ++nodes > MOST_NODES) return stop;
    if (isText(node)) {
      pieces.push(node);
      length += node.length;
    }
    if (!isElement(node)) return false;
    const breaks = node.localName === 'br' || isBlock(node);
    if (breaks) pieces.push(null);
    return !breaks && !isSilent(node);
  });
  return pieces;
}

/** The folded text that stands in an element itself, without that of its inner blocks. */
export function textOf(element: Element): string {
  return fold(
    piecesOf(element)
      .map((piece) => piece?.data ?? ' ')
      .join('')
      .slice(0, MOST_WRITTEN),
  );
}

/** A place in a page: a text node and an offset in its data. */
export interface Point {
  node: Text;
  offset: number;
}

/**
 * Finds the stretch `start` to `end` of an element's folded text in its text nodes.
 * Null where the stretch is empty or the text no longer reaches that far.
 */
export function pointsOf(element: Element, start: number, end: number): { start: Point; end: Point } | null {
  let from: Point | null = null;
  let to: Point | null = null;
  let length = 0;
  let space = false;
  for (const piece of piecesOf(element)) {
    const data = piece?.data ?? ' ';
    for (let offset = 0; offset < data.length; offset++) {
      const character = data.charAt(offset);
      if (character.search(INVISIBLE) === 0) continue;
      if (!piece || SPACE.test(character)) {
        space = length > 0;
        continue;
      }
      if (space) length++;
      space = false;
      if (length >= end) return from && to && { start: from, end: to };
      if (length >= start) {
        from ??= { node: piece, offset };
        to = { node: piece, offset: offset + 1 };
      }
      length++;
    }
  }
  return length >= end && from && to ? { start: from, end: to } : null;
}
