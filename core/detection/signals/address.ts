import { defineSignal, translatedSite } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** The section in the address was translated by machine, or is known to be native. */
export const address: Signal = defineSignal('address', ({ article }) => {
  const site = translatedSite(article);
  if (!site || !URL.canParse(article.address)) return null;
  const translated = site.isTranslatedSection(new URL(article.address));
  return { weight: translated ? 0.1 : -0.1, seen: article.address };
});
