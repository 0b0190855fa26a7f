import type { Article } from '../article/article.ts';
import { siteNamed } from '../sites/index.ts';
import type { Candidate } from './candidate.ts';
import { candidatesInPage } from './findOriginal.ts';
import { NOTHING_KNOWN } from './way.ts';

/**
 * The originals that a page itself names, and the way by which each was seen. Of a page of no known site only its
 * metadata is taken at its word, and an alternate version only where it is in the language that was translated from.
 * @param from the original's language, null where nothing tells
 */
export function namedOriginals(article: Article, from: string | null): Pick<Candidate, 'address' | 'way'>[] {
  if (siteNamed(article.site))
    return candidatesInPage(article, NOTHING_KNOWN).map(({ address, way }) => ({ address, way }));
  const { machineTranslatedFrom, translationOf, alternates } = article.declarations;
  const versions = alternates.filter(({ language }) => language.split('-', 1)[0]?.toLowerCase() === from);
  const named = [
    ...machineTranslatedFrom.map(({ address }) => ({ address, way: 'machineTranslatedFrom' })),
    ...translationOf.map(({ address }) => ({ address, way: 'jsonLd' })),
    ...versions.map(({ address }) => ({ address, way: 'hreflang' })),
  ];
  return named.filter(({ address }) => address !== article.address);
}
