import type { Article } from '../article.ts';
import { isParagraph } from '../body.ts';
import type { ReadingRules } from '../pageSite.ts';
import { readWithReadability } from './readability.ts';

/** Words in a row by which a text is found in another; fewer stand in many texts. */
const RUN = 4;
/** What a reading may lack of a page, by its share and in runs of words: a box that the site adds is as long. */
const MOST_LACKED = 0.1;
const FEWEST_LACKED = 25;
/** A reading this many times as long has read more than the article. */
const MOST_TIMES = 2;

/** What one text lacks of another, in runs of words. */
interface Lacked {
  runs: number;
  all: number;
}

/**
 * The share of an article's text that a general reader sees in its page and a reading by a site's rules lacks, from 0 to
 * 1: what those rules may have dropped by mistake. Null where the general reader sees no text to go by.
 * @param document of the same page; it is taken apart
 * @param rules what they name by its words as the site's own is no text of the article
 */
export function unreadShare(document: Document, read: Article, rules: ReadingRules): number | null {
  const { runs, all } = lackedOf(ownText(document, read, rules), read);
  return all === 0 ? null : runs / all;
}

/** What a general reader takes for the article's text in a page, without what the site's rules name as its own. */
export function ownText(document: Document, { address }: Article, rules: ReadingRules): string[] {
  const general = readWithReadability(document, address);
  const isOwn = (text: string): boolean => !rules.isAdded?.(text) && (rules.disclaimer?.(text) ?? null) === null;
  return general.ok ? general.article.paragraphs.filter(isOwn) : [];
}

/** Whether a reading lacks more of what a general reader sees than a site may add to its articles. */
export function lacksMuch(own: readonly string[], read: Article): boolean {
  const { runs, all } = lackedOf(own, read);
  return runs >= FEWEST_LACKED && runs > MOST_LACKED * all;
}

/** Whether most of a reading is nothing that a general reader takes for text, or the same text once more. */
export function addsMuch(own: readonly string[], { paragraphs }: Article): boolean {
  const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
  return own.length > 0 && lengthOf(paragraphs) > MOST_TIMES * lengthOf(own);
}

function lackedOf(own: readonly string[], { title, paragraphs, notices }: Article): Lacked {
  const known = new Set(runsIn([title, ...paragraphs, ...notices].join(' ')));
  const runs = own.filter(isParagraph).flatMap(runsIn);
  return { runs: runs.filter((run) => !known.has(run)).length, all: runs.length };
}

function runsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
