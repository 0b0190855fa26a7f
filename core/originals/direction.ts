import type { Article } from '../article/article.ts';
import { primary } from '../detection/primary.ts';
import type { Verdict } from '../detection/verdict.ts';
import { canonicalAddress } from '../sites/canonicalAddress.ts';
import { siteNamed } from '../sites/index.ts';
import { namedVersions } from './namedVersions.ts';

/** An article and what its page says of its translation. */
export interface Version {
  article: Article;
  verdict: Verdict;
}

/**
 * Which of two versions is the translation, by what their pages and their sites say; null where nothing says it, or each
 * says it of itself.
 */
export function translationOf(one: Version, other: Version): 'one' | 'other' | null {
  const [isOne, isOther] = [isTranslationOf(one, other), isTranslationOf(other, one)];
  if (isOne === isOther) return null;
  return isOne ? 'one' : 'other';
}

function isTranslationOf({ article, verdict }: Version, other: Version): boolean {
  const language = primary(other.article.language);
  const from = verdict.kind === 'machine-translated' ? verdict.from : null;
  if (from === language || from === 'und') return true;
  const names = namedVersions(article, from).some(
    ({ address, role }) => role === 'original' && canonicalAddress(address) === other.article.address,
  );
  return names || isOfOneSite(article, other.article);
}

/** Both stand on a site that translates in one direction alone. */
function isOfOneSite(article: Article, other: Article): boolean {
  const site = article.site === other.site ? siteNamed(article.site) : null;
  return site?.translated.to === article.language && site.translated.from === other.language;
}
