import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** The publisher says in a short block at the article's start or end that a machine translated it. */
export const disclaimer: Signal = defineSignal('disclaimer', ({ article, site }) => {
  for (const notice of article.notices) {
    const from = site?.reading.disclaimer?.(notice);
    if (from) return { weight: 0.8, from, seen: notice };
  }
  return null;
});
