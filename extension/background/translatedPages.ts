import type { Article } from '../../core/article/article.ts';
import { editionOf } from '../../core/article/edition.ts';
import { guessLanguage } from '../../core/detection/guessLanguage.ts';
import { confirmVerdict } from '../../core/detection/language.ts';
import { withStatedManner } from '../../core/detection/statedManner.ts';
import { withKnownPair } from '../../core/originals/knownPairs.ts';
import { canonicalAddress } from '../../core/sites/canonicalAddress.ts';
import { siteNamed, siteOf } from '../../core/sites/index.ts';
import { inBackground } from '../inBackground.ts';
import type { PageSender } from '../messages/senders.ts';
import type { SwitchedOff } from '../store/memory/schema.ts';
import { setSwitchedOff } from '../store/quietPlaces.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { PageReading, TabState } from '../store/tabState.ts';
import { loadTab, updateTab } from '../store/tabStore.ts';
import type { BannerView } from '../views/banner.ts';
import { leadToOriginal } from './leadToOriginal.ts';
import { linkTo } from './lookUp/links.ts';
import { shippedPairs } from './lookUp/pairTable.ts';
import { startLookUp, stopLookUp } from './lookUp/tabLookUps.ts';
import { bannerFor } from './show/bannerFor.ts';
import { quietScope, withQuiet } from './show/quiet.ts';
import { refreshTabs } from './show/refreshTabs.ts';
import { showState } from './show/showState.ts';
import { showBadge } from './show/toolbar.ts';

/**
 * Takes in what a content script read in its page. Where the page is a machine-translated article in the language
 * that it claims, and the reader did not switch it off, the answer is its banner.
 */
export async function takeReading(reading: PageReading, sender: PageSender): Promise<BannerView | null> {
  const fresh = await stateFor(reading, sender);
  if (fresh.reading.kind !== 'article' || fresh.reading.verdict.kind !== 'machine-translated') {
    await takeBack(fresh, sender.tabId);
    return null;
  }
  if (fresh.quiet === 'site') {
    await showBadge(sender.tabId, fresh);
    return null;
  }
  const state = await updateTab(sender.tabId, (before) =>
    before?.address === fresh.address ? { ...fresh, link: before.link, lookUp: before.lookUp } : fresh,
  );
  if (!state) return null;
  await showState(sender.tabId, state);
  if (await leadToOriginal(sender.tabId, state)) return bannerFor(state);
  const { settings } = await loadSettings();
  if (settings.lookUp === 'always' && state.lookUp.phase === 'idle' && !state.quiet)
    inBackground(startLookUp(sender.tabId));
  return bannerFor(state);
}

/** What was told of a page no longer holds, as where the browser translates it since: that is compared with nothing. */
async function takeBack(fresh: TabState, tabId: number): Promise<void> {
  const known = await loadTab(tabId);
  if (known?.address !== fresh.address) return;
  stopLookUp(tabId);
  const state = await updateTab(tabId, (before) => (before?.address === fresh.address ? fresh : before));
  if (state) await showState(tabId, state);
}

/** The state of a tab as it begins, from its page's reading. */
export async function stateFor(
  reading: PageReading,
  page: Pick<PageSender, 'address' | 'isPrivate'>,
): Promise<TabState> {
  const { address, isPrivate } = page;
  const blank = { address, isPrivate, link: null, lookUp: { phase: 'idle' } } as const;
  if (reading.kind === 'unreadable') return { ...blank, reading };
  const at = atAddress(reading.article, address);
  const article = withStatedManner(at, siteNamed(at.site));
  const known = withKnownPair(reading.verdict, article, await shippedPairs());
  const confirmed = { ...reading, article, verdict: confirmVerdict(known, article, guessLanguage) };
  const state = { ...blank, reading: confirmed, link: await linkTo(article, isPrivate) };
  return withQuiet(state, await quietScope(state));
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

/** In a page, the reader switched Brontekst off or on again for its site or article: its banner shows that by itself. */
export async function switchPage(scope: SwitchedOff['scope'], off: boolean, sender: PageSender): Promise<void> {
  const state = await loadTab(sender.tabId);
  if (state?.address === sender.address && (await switchArticle(state, scope, off))) await refreshTabs(sender.tabId);
}

/** The same for the page of a tab, from anywhere else. */
export async function switchTab(tabId: number, scope: SwitchedOff['scope'], off: boolean): Promise<void> {
  const state = await loadTab(tabId);
  if (state && (await switchArticle(state, scope, off))) await refreshTabs();
}

async function switchArticle(state: TabState, scope: SwitchedOff['scope'], off: boolean): Promise<boolean> {
  if (state.reading.kind !== 'article') return false;
  const { article } = state.reading;
  const site = siteNamed(article.site);
  const name = scope === 'article' ? article.address : site?.name;
  if (name === undefined) return false;
  const label = (scope === 'article' ? article.title : site?.title) || name;
  await setSwitchedOff({ scope, name, label, since: Date.now() }, off, state.isPrivate);
  return true;
}
