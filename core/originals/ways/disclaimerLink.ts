import { findLanguage } from '../../languages/index.ts';
import { keyOf, tokenise } from '../../text/words.ts';
import { originalAddress } from '../addressRule.ts';
import { reason } from '../reasons.ts';
import type { PageWay } from '../way.ts';

/** Whether a link's words lead to the original, by that word or its language's name, and not to a page about translations. */
function saysOriginal(text: string, language: string, from: string): boolean {
  const keys = tokenise(text).map(({ key }) => key);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(from) ?? '';
  return keys.includes(keyOf(name)) || keys.some((key) => findLanguage(language)?.original.has(key));
}

/** A link in the disclaimer to an article of the original's edition. */
export const disclaimerLink: PageWay = {
  name: 'disclaimerLink',
  kind: 'page',
  find(article, site) {
    return article.links.flatMap((link) => {
      const address = link.place === 'notice' ? originalAddress(link.address, site) : null;
      if (!address) return [];
      const proof = saysOriginal(link.text, article.language, site.translated.from) ? 'original' : 'possibly';
      return [{ address, way: 'disclaimerLink', proof, reasons: [reason('reason.original.disclaimerLink', {})] }];
    });
  },
};
