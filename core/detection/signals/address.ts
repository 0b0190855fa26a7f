import { defineSignal, translatedSite } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** The section in the address was translated by machine, or is known to be native. */
export const address: Signal = defineSignal('address', ({ article }) => {
  const site = translatedSite(article);
  const url = URL.parse(article.address);
  return site && url && { weight: site.isTranslatedSection(url) ? 0.1 : -0.1, seen: article.address };
});
