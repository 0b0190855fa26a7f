import { siteNamed } from '../../core/sites/index.ts';
import { isSwitchedOff } from '../store/quietPlaces.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { TabState } from '../store/tabState.ts';

/** What the reader may set about a page's site and article, and how that is set. */
export interface Here {
  /** The site's name as people say it. */
  site: string;
  /** Whether its originals are opened in place of translations; null in a private window, where nothing is stored. */
  opensOriginal: boolean | null;
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
  const { settings } = await loadSettings();
  const opensOriginal = isPrivate ? null : settings.openOriginal.includes(site.name);
  return { site: site.title, opensOriginal, off: { site: isSiteOff, article: isArticleOff } };
}
