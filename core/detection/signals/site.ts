import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** The article stands in an edition that carried machine translations beside native articles, or in another one. */
export const site: Signal = defineSignal('site', ({ article, site: known }) => {
  if (!known) return null;
  if (article.language !== known.translated.to) return { weight: -1, seen: known.title };
  return { weight: 0.1, from: known.translated.from, seen: known.title };
});
