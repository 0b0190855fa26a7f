import type { Article } from '../../core/article/article.ts';
import { editionOf } from '../../core/article/edition.ts';
import { guessLanguage } from '../../core/detection/guessLanguage.ts';
import { confirmVerdict } from '../../core/detection/language.ts';
import { withKnownPair } from '../../core/originals/knownPairs.ts';
import { canonicalAddress } from '../../core/sites/canonicalAddress.ts';
import { siteNamed, siteOf } from '../../core/sites/index.ts';
import { inBackground } from '../inBackground.ts';
import { sendToTab } from '../messages/send.ts';
import type { PageSender } from '../messages/senders.ts';
import type { SwitchedOff } from '../store/memory/schema.ts';
import { setSwitchedOff } from '../store/quietPlaces.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { PageReading, TabState } from '../store/tabState.ts';
import { loadTab, updateTab } from '../store/tabStore.ts';
import type { BannerView } from '../views/banner.ts';
import { linkTo } from './lookUp/links.ts';
import { shippedPairs } from './lookUp/pairTable.ts';
import { startLookUp } from './lookUp/tabLookUps.ts';
import { bannerFor, isArticleOff, isWanted } from './show/bannerFor.ts';
import { refreshTabs } from './show/refreshTabs.ts';
import { showState } from './show/showState.ts';
import { showBadge } from './show/toolbar.ts';

/**
 * Takes in what a content script read in its page. Where the page is a machine-translated article in the language
 * that it claims, and the reader did not switch it off, the answer is its banner.
 */
export async function takeReading(reading: PageReading, sender: PageSender): Promise<BannerView | null> {
  const fresh = await stateFor(reading, sender);
  if (!(await isWanted(fresh))) return null;
  const state = await updateTab(sender.tabId, (before) =>
    before?.address === fresh.address ? { ...fresh, link: before.link, lookUp: before.lookUp } : fresh,
  );
  if (!state) return null;
  // Marks are part of what was asked to be quiet; the next comparison that the reader asks for brings them back.
  await ((await isArticleOff(state)) ? showBadge : showState)(sender.tabId, state);
  const { settings } = await loadSettings();
  if (settings.lookUp === 'always' && state.lookUp.phase === 'idle') inBackground(startLookUp(sender.tabId));
  return bannerFor(state);
}

/** The state of a tab as it begins, from its page's reading. */
export async function stateFor(
  reading: PageReading,
  page: Pick<PageSender, 'address' | 'isPrivate'>,
): Promise<TabState> {
  const { address, isPrivate } = page;
  const blank = { address, isPrivate, link: null, lookUp: { phase: 'idle' } } as const;
  if (reading.kind === 'unreadable') return { ...blank, reading };
  const article = atAddress(reading.article, address);
  const known = withKnownPair(reading.verdict, article, await shippedPairs());
  const verdict = confirmVerdict(known, article, guessLanguage);
  return { ...blank, reading: { ...reading, article, verdict }, link: await linkTo(article, isPrivate) };
}

/** What a page says of its own place does not count: the browser knows it. */
function atAddress(article: Article, address: string): Article {
  const url = new URL(address);
  const site = siteOf(url);
  return {
    ...article,
    address: canonicalAddress(address),
    site: site?.name ?? null,
    language: (site && editionOf(site.editions, url)?.language) ?? article.language,
  };
}

/** The reader switched Brontekst off, or on again, for the site or the article of a page. */
export async function switchPage(scope: SwitchedOff['scope'], off: boolean, sender: PageSender): Promise<void> {
  const state = await loadTab(sender.tabId);
  if (state?.address !== sender.address || state.reading.kind !== 'article') return;
  const { article } = state.reading;
  const site = siteNamed(article.site);
  const name = scope === 'article' ? article.address : site?.name;
  if (name === undefined) return;
  const label = (scope === 'article' ? article.title : site?.title) || name;
  await setSwitchedOff({ scope, name, label, since: Date.now() }, off, sender.isPrivate);
  if (scope === 'site') await refreshTabs(sender.tabId);
  else {
    if (off) await sendToTab(sender.tabId, 'marks', { address: state.address, view: null });
    await (off ? showBadge : showState)(sender.tabId, state);
  }
}

/** The same from the popup: there the banner comes and goes with it. */
export async function switchTab(tabId: number, scope: SwitchedOff['scope'], off: boolean): Promise<void> {
  const state = await loadTab(tabId);
  if (!state) return;
  await switchPage(scope, off, { tabId, address: state.address, isPrivate: state.isPrivate });
  await sendToTab(tabId, 'banner', { address: state.address, view: await bannerFor(state) });
}
