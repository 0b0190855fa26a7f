import { siteNamed } from '../../core/sites/index.ts';
import { isSwitchedOff } from '../store/quietPlaces.ts';
import type { TabState } from '../store/tabState.ts';

/** Where the reader may switch Brontekst off about a page, and where it is off. */
export interface Here {
  /** The site's name as people say it. */
  site: string;
  off: { site: boolean; article: boolean };
}

/** How things stand for a tab's page; null where it is no article of a known site. */
export async function quietHere({ reading, isPrivate }: TabState): Promise<Here | null> {
  if (reading.kind !== 'article') return null;
  const { article } = reading;
  const site = siteNamed(article.site);
  if (!site) return null;
  const [isSiteOff, isArticleOff] = await Promise.all([
    isSwitchedOff('site', site.name, isPrivate),
    isSwitchedOff('article', article.address, isPrivate),
  ]);
  return { site: site.title, off: { site: isSiteOff, article: isArticleOff } };
}
