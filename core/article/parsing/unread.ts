import type { Article } from '../article.ts';
import { isParagraph } from '../body.ts';
import type { ReadingRules } from '../pageSite.ts';
import { readWithReadability } from './readability.ts';

/** Words in a row by which a text is found in another; fewer stand in many texts. */
const RUN = 4;

/**
 * The share of an article's text that a general reader sees in its page and a reading by a site's rules lacks, from 0 to
 * 1: what those rules may have dropped by mistake. Null where the general reader sees no text to go by.
 * @param document of the same page; it is taken apart
 * @param rules what they name by its words as the site's own is no text of the article
 */
export function unreadShare(document: Document, read: Article, rules: ReadingRules): number | null {
  const general = readWithReadability(document, read.address);
  if (!general.ok) return null;
  const known = new Set(runsIn([read.title, ...read.paragraphs, ...read.notices].join(' ')));
  const own = general.article.paragraphs.filter((text) => isParagraph(text) && !rules.isAdded?.(text));
  const runs = own.flatMap(runsIn);
  return runs.length === 0 ? null : runs.filter((run) => !known.has(run)).length / runs.length;
}

function runsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
