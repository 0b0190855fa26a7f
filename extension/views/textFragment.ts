import type { Passage } from '../../core/comparison/comparison.ts';

/** Up to so many characters stand in the address whole; longer passages are named by their first and last words. */
const WHOLE = 80;
const WORDS_AT_ENDS = 5;

/**
 * An address that opens a page at a passage, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * For a passage of the title it is the page itself, whose top shows it.
 */
export function textFragment(address: string, passage: Passage): string {
  const text = passage.text.trim();
  if (passage.paragraph === null || text === '') return address;
  const [page = '', anchor = ''] = address.split('#');
  return `${page}#${anchor}:~:text=${directive(text)}`;
}

function directive(text: string): string {
  if (text.length <= WHOLE) return encode(text);
  const words = text.split(/\s+/);
  const isWordy = words.length > 2 * WORDS_AT_ENDS;
  if (!isWordy) return encode(text);
  const start = words.slice(0, WORDS_AT_ENDS).join(' ');
  const end = words.slice(-WORDS_AT_ENDS).join(' ');
  return `${encode(start)},${encode(end)}`;
}

/** The dash, the comma and the ampersand have a meaning of their own in a fragment. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
