import { loadSettings } from '../../store/settings/load.ts';
import type { TabState } from '../../store/tabState.ts';
import type { BannerView } from '../../views/banner.ts';
import { bannerView } from '../../views/bannerView.ts';
import { currentWords } from './currentWords.ts';

/** The banner for a tab's state; null where there is nothing to tell or the reader wants none. */
export async function bannerFor(state: TabState): Promise<BannerView | null> {
  const { reading, link, lookUp, quiet, readAlong = false } = state;
  if (quiet || !link || reading.kind !== 'article' || reading.verdict.kind !== 'machine-translated') return null;
  const { settings } = await loadSettings();
  const compared = lookUp.phase === 'compared' ? lookUp.compared : null;
  // A line of its own may not say which of two versions came first, where nothing tells.
  if (compared?.pages?.roles === 'versions') return null;
  return bannerView(
    { article: reading.article, verdict: reading.verdict, link, compared, isReadingAlong: readAlong },
    settings,
    await currentWords(),
  );
}
