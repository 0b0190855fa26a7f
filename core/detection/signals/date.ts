import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/**
 * The article appeared in the period in which its site carried machine translations, or after it. That speaks against
 * one, but not where the article itself says that it is: dates change with the page, and the last ones came late.
 */
export const date: Signal = defineSignal('date', ({ article, site }) => {
  const { to, until } = site?.translated ?? {};
  if (!until || article.language !== to || !article.publishedAt) return null;
  const before = article.publishedAt.slice(0, 10) < until;
  if (!before && article.notices.length > 0) return null;
  return { weight: before ? 0.1 : -0.4, seen: article.publishedAt };
});
