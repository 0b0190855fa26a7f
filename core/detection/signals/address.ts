import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** The section in the address was translated by machine, or is known to be native. */
export const address: Signal = defineSignal('address', ({ article, site }) => {
  if (!site?.isTranslatedSection || article.language !== site.translated.to || !URL.canParse(article.address))
    return null;
  const translated = site.isTranslatedSection(new URL(article.address));
  return { weight: translated ? 0.1 : -0.1, seen: article.address };
});
