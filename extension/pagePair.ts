import { editionAddress, originalAddress } from '../core/originals/addressRule.ts';
import { siteOf } from '../core/sites/index.ts';

/** The two articles of a comparison, by address; without an original it is looked for. */
export interface PagePair {
  translation: string;
  original: string | null;
}

/**
 * A pair of addresses as it may be fetched and linked, null where the translation's is none of a known site's translated
 * edition; an original's address that is unsound counts as none.
 */
export function soundPair(translation: string, original: string | null): PagePair | null {
  const site = URL.canParse(translation) ? siteOf(new URL(translation)) : null;
  const address = site && editionAddress(translation, site, site.translated.to);
  if (!site || !address) return null;
  return { translation: address, original: original === null ? null : originalAddress(original, site) };
}
