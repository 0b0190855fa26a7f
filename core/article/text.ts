import { INVISIBLE } from '../text/invisible.ts';
import { type Steps, takeAll } from '../text/steps.ts';
import { MOST_CHARACTERS, MOST_NODES } from './limits.ts';
import { allIn, attributeOf, isElement, isText, own, tagOf } from './nodes.ts';

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
  'audio button canvas datalist head iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Characters of an element looked at, white space and invisible ones among them: half as many again as are read. */
export const MOST_WRITTEN = 1.5 * MOST_CHARACTERS;

export function isBlock(element: Element): boolean {
  return BLOCKS.has(tagOf(element));
}

/** True for an element whose text is not shown: a script, a hidden element, words for screen readers only. */
export function isSilent(element: Element): boolean {
  return (
    SILENT.has(tagOf(element)) ||
    attributeOf(element, 'hidden') !== null ||
    (!isBlock(element) && attributeOf(element, 'aria-hidden') === 'true') ||
    /(?<!not-)sr-only|visually-?hidden|screen-reader-text/.test(attributeOf(element, 'class') ?? '')
  );
}

/** White space folded to single spaces and trimmed, invisible characters dropped. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What ends a walk: a page of a hundred thousand siblings would take time even to pass over. */
export const stop = 'stop';

/** The first elements that a selector finds; no more of them are touched, however many a page has. */
export function firstOf(root: Element | Document, selector: string, most: number): Element[] {
  return Array.prototype.slice.call<NodeListOf<Element>, [number, number], Element[]>(allIn(root, selector), 0, most);
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
  let node: Node | null = own(root, 'firstChild');
  for (let walked = 1; node; walked += 1) {
    if (walked % STRIDE === 0) yield;
    const entered = enter(node);
    if (entered === stop) return;
    const inside: Node | null = entered ? own(node, 'firstChild') : null;
    if (inside) {
      node = inside;
      continue;
    }
    if (entered) leave?.(node);
    while (node && node !== root && !own(node, 'nextSibling')) {
      node = own(node, 'parentNode');
      if (node && node !== root) leave?.(node);
    }
    node = node && node !== root ? own(node, 'nextSibling') : null;
  }
}

/** A text in an element, or the element that breaks its line: a `br` or an inner block. */
export type Piece = Text | Element;

/** The element's own text: that of its inner blocks belongs to them. */
export function piecesOf(element: Element): Piece[] {
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
    const breaks = tagOf(node) === 'br' || isBlock(node);
    if (breaks) pieces.push(node);
    return !breaks && !isSilent(node);
  });
  return pieces;
}

/** What a piece adds to the text of its element. */
export function dataOf(piece: Piece): string {
  return isText(piece) ? piece.data : ' ';
}

/** The folded text that stands in an element itself, without that of its inner blocks. */
export function textOf(element: Element): string {
  return fold(piecesOf(element).map(dataOf).join('').slice(0, MOST_WRITTEN));
}

/** A paragraph that stands in an element itself. */
export interface Run {
  text: string;
  /** Where it begins in the folded text of the element. */
  offset: number;
  /** The inner block that it stands behind; null for what comes before all of them. */
  behind: Element | null;
}

/** How a sentence ends, whatever stands around it. */
export const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/**
 * The paragraphs of an element's own text: inner blocks part them, and so does a break of the line behind a sentence or
 * before a notice, or an empty line.
 * @param isNotice whether a line speaks about the article
 */
export function runsOf(element: Element, isNotice?: (line: string) => unknown): Run[] {
  const runs: Run[] = [];
  let data: string[] = [];
  let behind: Element | null = null;
  /** Where in the data the last line begins that a single break parts from the one before. */
  let line = 0;
  let breaks = 0;
  let tail = '';
  let offset = 0;
  let room = MOST_WRITTEN;
  const end = (): void => {
    const at = line && isNotice?.(fold(data.slice(line).join(''))) ? line : 0;
    for (const part of [data.slice(0, at), data.slice(at)]) {
      const text = fold(part.join(''));
      if (text) {
        runs.push({ text, offset, behind });
        offset += text.length + 1;
      }
    }
    data = [];
    line = breaks = 0;
  };
  for (const piece of piecesOf(element)) {
    if (isText(piece)) {
      const text = piece.data.slice(0, room);
      const shown = text.trim();
      if (breaks > 0 && shown !== '') {
        if (breaks > 1 || SENTENCE_END.test(tail)) end();
        else line = data.push(' ');
        breaks = 0;
      }
      data.push(text);
      tail = shown || tail;
      room -= text.length;
    } else if (tagOf(piece) === 'br') breaks++;
    else {
      end();
      behind = piece;
    }
  }
  end();
  return runs;
}
