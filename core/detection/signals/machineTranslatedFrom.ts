import type { SiteInPages } from '../../sites/site.ts';
import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** `link rel="alternate machine-translated-from"`: the page names what a machine translated it from. */
export const machineTranslatedFrom: Signal = defineSignal('machineTranslatedFrom', ({ article, site }) => {
  for (const { language, address } of article.declarations.machineTranslatedFrom) {
    const from = languageOf(language, site);
    if (from) return { weight: 1, from, seen: address };
  }
  return null;
});

/** The primary language of a BCP 47 tag. `hreflang` may hold any words, so a known site's own languages go first. */
function languageOf(tag: string, site: SiteInPages | null): string | undefined {
  const language = /^([a-z]{2,3})(?:-[a-z\d]{1,8})*$/i.exec(tag)?.[1]?.toLowerCase();
  if (!site) return language;
  return site.editions.find((edition) => edition.language === language)?.language ?? site.translated.from;
}
