import { isParagraph } from './body.ts';
import { isElement, parentOf } from './nodes.ts';
import { firstOf, isBlock, runsOf, stop, textOf, walk } from './text.ts';

/** Links, and blocks, looked at in what may be a box. */
const MOST_LINKS = 200;
const MOST_BLOCKS = 200;
/** With fields, a box says no more than this. */
const LONGEST_FORM = 700;

/**
 * Whether an element that is called as a box is one, and no part of the article: names tell little. A box has fields, or
 * as many pointers to other pages as paragraphs, or says what such boxes say.
 * @param words what its site's boxes speak of
 */
export function isBox(element: Element, words?: RegExp): boolean {
  const linked = new Map<Element, number>();
  for (const link of firstOf(element, 'a[href]', MOST_LINKS)) {
    let block = parentOf(link);
    while (block && block !== element && !isBlock(block)) block = parentOf(block);
    if (block) linked.set(block, (linked.get(block) ?? 0) + textOf(link).length);
  }
  let pointers = 0;
  let paragraphs = 0;
  let length = 0;
  let blocks = 0;
  const look = (block: Element): void => {
    const runs = runsOf(block).map(({ text }) => text);
    const all = runs.reduce((sum, text) => sum + text.length, 0);
    if (all > 0 && (linked.get(block) ?? 0) > all / 2) pointers++;
    else for (const text of runs) if (isParagraph(text) && !words?.test(text)) paragraphs++;
    length += all;
  };
  look(element);
  walk(element, (node) => {
    if (isElement(node) && isBlock(node)) look(node);
    return ++blocks > MOST_BLOCKS ? stop : true;
  });
  const isForm = length <= LONGEST_FORM && firstOf(element, 'input,button,select,textarea', 1).length > 0;
  return isForm || paragraphs <= pointers;
}
