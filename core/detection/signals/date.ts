import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/**
 * The article appeared in the period in which its site carried machine translations, or after it. Speaks strongly
 * against: a later article with the disclaimer's words is one about the disclaimer.
 */
export const date: Signal = defineSignal('date', ({ article, site }) => {
  const { to, until } = site?.translated ?? {};
  if (until === undefined || article.language !== to || !article.publishedAt) return null;
  const before = article.publishedAt.slice(0, 10) < until;
  return { weight: before ? 0.1 : -0.4, seen: article.publishedAt };
});
