import type { Article } from '../article/article.ts';
import { LONGEST_LINE } from '../article/limits.ts';
import { tellsOfEditing } from '../article/parsing/statement.ts';
import type { Site } from '../sites/site.ts';

/** The article of a known site with what its own notice says: a site may have some translations gone over, others not. */
export function withStatedManner(article: Article, site: Site | null): Article {
  const [from] = article.notices.flatMap((notice) => site?.reading.disclaimer?.(notice) ?? []);
  if (from === undefined) return article;
  const seen = article.notices.join(' ').slice(0, LONGEST_LINE);
  return { ...article, stated: { from, manner: tellsOfEditing(seen) ? 'edited' : 'automatic', seen } };
}
