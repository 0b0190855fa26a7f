import { isElement, isText } from './nodes.ts';
import { firstOf, fold, isSilent, textOf, walk } from './text.ts';

/** A box of fields or of the site's own words says no more than this. */
const LONGEST = 700;
const MOST_LINKS = 100;
/** The share of its text that is links, where it holds as many of them as sentences. */
const LINKS = 0.2;
const SENTENCE = /[.!?…](?!\w)/g;

/**
 * Whether an element that is called as a box is one, and no part of the article: names tell little. A box has fields, or
 * no sentences, or a link for each of them, or says what such boxes say.
 * @param words what its site's boxes speak of
 */
export function isBox(element: Element, words?: RegExp): boolean {
  let data = '';
  walk(element, (node) => {
    if (isText(node)) data += `${node.data} `;
    return isElement(node) && !isSilent(node);
  });
  const text = fold(data);
  const sentences = text.match(SENTENCE)?.length ?? 0;
  const links = firstOf(element, 'a[href]', MOST_LINKS).map(textOf);
  const isLinked = links.length >= sentences && links.join('').length > LINKS * text.length;
  const isShort = text.length <= LONGEST;
  const isForm = isShort && firstOf(element, 'input', 1).length > 0;
  return sentences === 0 || isLinked || isForm || (isShort && !!words?.test(text));
}
