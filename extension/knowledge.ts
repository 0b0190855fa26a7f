import table from '../assets/known-pairs.json';
import type { Article } from '../core/article/article.ts';
import { readKnownPairs } from '../core/originals/knownPairs.ts';
import type { Knowledge } from '../core/originals/way.ts';
import { recallOriginal } from './memory.ts';

const pairs = readKnownPairs(table);

/** What is known of an article's original besides its page: the shipped table, and what was found or chosen before. */
export async function knowledgeOf(article: Article, chosen?: string): Promise<Knowledge> {
  const remembered = chosen === undefined ? await recallOriginal(article.address) : null;
  if (!remembered) return { ...freshKnowledge, chosen: chosen ?? null };
  const { original, chosenByReader } = remembered;
  return { pairs, chosen: chosenByReader ? original : null, found: chosenByReader ? null : original };
}

/** The same, as if nothing had been found before. */
export const freshKnowledge: Knowledge = { pairs, chosen: null, found: null };
