import type { Article, ArticleLink } from '../article/article.ts';
import { namesOriginal } from '../article/parsing/statement.ts';
import { primary } from '../detection/primary.ts';
import type { Proof } from './candidate.ts';

/** Another version of an article that its page names, and how. */
export interface NamedVersion {
  address: string;
  /** Name of the way in `ways` by which it was seen. */
  way: string;
  /** BCP 47 tag, empty where the page does not tell. */
  language: string;
  /** What the page says that it is; `version` where nothing says which of the two came first. */
  role: Proof | 'version';
}

/**
 * The versions that a page of no known site names, the surest first, each once. Its metadata is taken at its word, and so
 * is a link in a notice that says that it leads to the original.
 * @param from the original's language, null where nothing tells
 */
export function namedVersions(article: Article, from: string | null): NamedVersion[] {
  const { machineTranslatedFrom, translationOf, alternates } = article.declarations;
  const known = from ?? '';
  const named: NamedVersion[] = [
    ...machineTranslatedFrom.map((link): NamedVersion => ({ ...link, way: 'machineTranslatedFrom', role: 'original' })),
    ...translationOf.map(
      ({ address, language }): NamedVersion => ({
        address,
        language: language ?? known,
        way: 'jsonLd',
        role: 'original',
      }),
    ),
    ...article.links.filter(isOfNotice).map(({ address, text }): NamedVersion => {
      const role = namesOriginal(text) ? 'original' : 'possibly';
      return { address, language: known, way: 'disclaimerLink', role };
    }),
    ...alternates
      .filter(({ language }) => isWanted(primary(language), primary(article.language), from))
      .map((link): NamedVersion => ({ ...link, way: 'hreflang', role: from === null ? 'version' : 'possibly' })),
  ];
  const rank = ({ role }: NamedVersion) => ['original', 'possibly', 'version'].indexOf(role);
  const seen = new Set([article.address]);
  const once = named.filter(({ address }) => !seen.has(address) && seen.add(address));
  return once.sort((one, other) => rank(one) - rank(other));
}

/** A link in a notice, but for those to a home page: who translated it, and with what. */
function isOfNotice({ place, address }: ArticleLink): boolean {
  return place === 'notice' && URL.canParse(address) && new URL(address).pathname.length > 1;
}

/** An alternate version in the original's language, where that is known; else in any other than the page's own. */
function isWanted(language: string, own: string, from: string | null): boolean {
  return from === null ? language !== own && language !== 'x' : language === from;
}
