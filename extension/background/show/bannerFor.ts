import { isSwitchedOff } from '../../store/quietPlaces.ts';
import { loadSettings } from '../../store/settings/load.ts';
import type { TabState } from '../../store/tabState.ts';
import type { BannerView } from '../../views/banner.ts';
import { bannerView } from '../../views/bannerView.ts';
import { currentWords } from './currentWords.ts';

/** Whether a page is a translated article on a site that was not switched off. */
export async function isWanted({ reading, isPrivate }: TabState): Promise<boolean> {
  if (reading.kind !== 'article' || reading.verdict.kind !== 'machine-translated') return false;
  return reading.article.site === null || !(await isSwitchedOff('site', reading.article.site, isPrivate));
}

/** Whether the reader switched Brontekst off for the article of a page. */
export async function isArticleOff({ reading, isPrivate }: TabState): Promise<boolean> {
  return reading.kind === 'article' && (await isSwitchedOff('article', reading.article.address, isPrivate));
}

/** The banner for a tab's state; null where there is nothing to tell or the reader wants none. */
export async function bannerFor(state: TabState): Promise<BannerView | null> {
  const { reading, link } = state;
  if (!link || reading.kind !== 'article' || reading.verdict.kind !== 'machine-translated') return null;
  if (!(await isWanted(state)) || (await isArticleOff(state))) return null;
  const { settings } = await loadSettings();
  return bannerView(reading.article, reading.verdict, link, settings, await currentWords());
}
