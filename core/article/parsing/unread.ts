import type { Article } from '../article.ts';
import { BESIDE } from '../blocks.ts';
import { isParagraph } from '../body.ts';
import { isText } from '../nodes.ts';
import type { ReadingRules } from '../pageSite.ts';
import { firstOf, stop, walk } from '../text.ts';
import { readWithReadability } from './readability.ts';

/** Words in a row by which a text is found in another; fewer stand in many texts. */
const RUN = 4;

/** On any site no article's text, however well it looks like one. */
const ASIDE = `nav,aside,form,footer,${BESIDE},:is(div,section,p):is(${['newsletter', 'subscribe', 'signup']
  .map((word) => `[class*=${word}],[id*=${word}]`)
  .join()})`;
/** As many are looked for, and a longer one may hold the article: themes give such names to whole pages too. */
const MOST_ASIDES = 500;
const LONGEST_ASIDE = 700;

/**
 * The share of an article's text that a general reader sees in its page and a reading by a site's rules lacks, from 0 to
 * 1: what those rules may have dropped by mistake. Null where the general reader sees no text to go by.
 * @param document of the same page; it is taken apart
 * @param rules what they name by its words as the site's own is no text of the article
 */
export function unreadShare(document: Document, read: Article, rules: ReadingRules): number | null {
  for (const element of firstOf(document, ASIDE, MOST_ASIDES)) if (isShort(element)) element.remove();
  const general = readWithReadability(document, read.address);
  if (!general.ok) return null;
  const known = new Set(runsIn([read.title, ...read.paragraphs, ...read.notices].join(' ')));
  const own = general.article.paragraphs.filter((text) => isParagraph(text) && !rules.isAdded?.(text));
  const runs = own.flatMap(runsIn);
  return runs.length === 0 ? null : runs.filter((run) => !known.has(run)).length / runs.length;
}

function isShort(element: Element): boolean {
  let length = 0;
  walk(element, (node) => {
    if (isText(node)) length += node.data.trim().length;
    return length > LONGEST_ASIDE ? stop : true;
  });
  return length <= LONGEST_ASIDE;
}

function runsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
