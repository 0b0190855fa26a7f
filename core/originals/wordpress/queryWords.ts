import type { Article } from '../../article/article.ts';
import { tokensOf } from '../proof/survivors.ts';

/** A search matches parts of words, so a shorter one finds almost everything: it comes last. */
const SHORTEST = 4;
/** A longer one is no name, and would make an address that no server takes. */
const LONGEST = 60;
/** Letters and digits together, or a capital inside: names of products, which few articles share. */
const PRODUCT = /\p{L}[.,]?\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}/u;
const MOST_WORDS = 4;

/**
 * Words to search the original by, best first: names that survive translation, found without any request. A name in
 * the title tells what the article is about; then counts how often it stands there, and whether it names a product.
 * @param language of the original
 */
export function queryWords(article: Article, language: string): string[] {
  const { names } = tokensOf(article, language);
  const inTitle = new Set(article.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const rank = (key: string, text: string, count: number): number => {
    if (key.length < SHORTEST) return 0;
    return count + (inTitle.has(key) ? 3 : 0) + (PRODUCT.test(text) ? 1 : 0);
  };
  return [...names]
    .filter(([key, { text }]) => key.length <= LONGEST && (key.length >= SHORTEST || PRODUCT.test(text)))
    .sort(([a, x], [b, y]) => rank(b, y.text, y.count) - rank(a, x.text, x.count))
    .map(([, { text }]) => text)
    .slice(0, MOST_WORDS);
}
