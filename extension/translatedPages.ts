import type { Article } from '../core/article/article.ts';
import { siteOf } from '../core/article/sites/index.ts';
import { guessLanguage } from '../core/detection/guessLanguage.ts';
import { confirmLanguage } from '../core/detection/language.ts';
import type { BannerView } from './banner.ts';
import { bannerView } from './bannerView.ts';
import { currentWords } from './currentWords.ts';
import { linkTo } from './links.ts';
import { startLookUp } from './lookUps.ts';
import { isSwitchedOff, switchOff, switchOn } from './memory.ts';
import type { PageSender } from './messages/senders.ts';
import { loadSettings } from './settings/store.ts';
import type { PageReading, TabState } from './tabState.ts';
import { loadTab, saveTab } from './tabStore.ts';
import { showBadge } from './toolbar.ts';

/**
 * Takes in what a content script read in its page. Where the page is a machine-translated article in the language
 * that it claims, and the reader did not switch it off, the answer is its banner.
 */
export async function takeReading(reading: PageReading, sender: PageSender): Promise<BannerView | null> {
  const state = await stateFor(reading, sender.address);
  if (state.reading.kind !== 'article' || state.reading.verdict.kind !== 'machine-translated') return null;
  const { article, verdict } = state.reading;
  if (confirmLanguage(article, verdict.to, guessLanguage) === 'no') return null;
  if (article.site !== null && (await isSwitchedOff('site', article.site))) return null;
  const before = await loadTab(sender.tabId);
  const kept = before?.address === sender.address ? { ...state, lookUp: before.lookUp } : state;
  await saveTab(sender.tabId, kept);
  await showBadge(sender.tabId, kept);
  const { settings } = await loadSettings();
  if (settings.lookUp === 'always' && kept.lookUp.phase === 'idle') void startLookUp(sender.tabId);
  if (await isSwitchedOff('article', article.address)) return null;
  return state.link && bannerView(article, verdict, state.link, settings, await currentWords());
}

/** The state of a tab as it begins, from its page's reading. */
export async function stateFor(reading: PageReading, address: string): Promise<TabState> {
  if (reading.kind === 'unreadable') return { address, reading, link: null, lookUp: { phase: 'idle' } };
  const article = atAddress(reading.article, address);
  return {
    address,
    reading: { ...reading, article },
    link: await linkTo(article),
    lookUp: { phase: 'idle' },
  };
}

/** What a page says of its own place does not count: the browser knows it. */
function atAddress(article: Article, address: string): Article {
  const url = new URL(address);
  url.hash = '';
  const site = siteOf(url);
  return {
    ...article,
    address: url.href,
    site: site?.name ?? null,
    language: site?.editions[url.hostname] ?? article.language,
  };
}

/** The reader switched Brontekst off, or on again, for the site or the article of a page. */
export async function switchPage(scope: 'site' | 'article', off: boolean, sender: PageSender): Promise<void> {
  const url = new URL(sender.address);
  url.hash = '';
  const name = scope === 'article' ? url.href : siteOf(url)?.name;
  if (name === undefined) return;
  if (off) await switchOff({ scope, name, since: Date.now() });
  else await switchOn(scope, name);
}
