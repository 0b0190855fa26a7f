import type { Article } from '../core/article/article.ts';
import type { Knowledge } from '../core/originals/way.ts';
import { recallOriginal } from './memory/originals.ts';
import { shippedPairs } from './pairTable.ts';

/** What is known of an article's original besides its page: the shipped table, and what was found or chosen before. */
export async function knowledgeOf(article: Article, chosen?: string): Promise<Knowledge> {
  const remembered = chosen === undefined ? await recallOriginal(article.address) : null;
  const fresh = await freshKnowledge();
  if (!remembered) return { ...fresh, chosen: chosen ?? null };
  const { original, chosenByReader } = remembered;
  return { ...fresh, chosen: chosenByReader ? original : null, found: chosenByReader ? null : original };
}

/** The same, as if nothing had been found before. */
export async function freshKnowledge(): Promise<Knowledge> {
  return { pairs: await shippedPairs(), chosen: null, found: null };
}
