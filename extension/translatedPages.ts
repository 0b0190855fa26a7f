import type { Article } from '../core/article/article.ts';
import { siteNamed, siteOf } from '../core/article/sites/index.ts';
import { guessLanguage } from '../core/detection/guessLanguage.ts';
import { confirmLanguage } from '../core/detection/language.ts';
import type { Verdict } from '../core/detection/verdict.ts';
import type { BannerView } from './banner.ts';
import { bannerView } from './bannerView.ts';
import { currentWords } from './currentWords.ts';
import { linkTo } from './links.ts';
import { startLookUp } from './lookUps.ts';
import type { SwitchedOff } from './memory.ts';
import type { PageSender } from './messages/senders.ts';
import { loadSettings } from './settings/store.ts';
import { isSwitchedOff, setSwitchedOff } from './switchedOff.ts';
import type { PageReading, TabState } from './tabState.ts';
import { loadTab, saveTab } from './tabStore.ts';
import { showBadge } from './toolbar.ts';

/**
 * Takes in what a content script read in its page. Where the page is a machine-translated article in the language
 * that it claims, and the reader did not switch it off, the answer is its banner.
 */
export async function takeReading(reading: PageReading, sender: PageSender): Promise<BannerView | null> {
  const fresh = await stateFor(reading, sender.address);
  const before = await loadTab(sender.tabId);
  const state = before?.address === sender.address ? { ...fresh, lookUp: before.lookUp } : fresh;
  if (!(await isWanted(state))) return null;
  await saveTab(sender.tabId, state);
  await showBadge(sender.tabId, state);
  const { settings } = await loadSettings();
  if (settings.lookUp === 'always' && state.lookUp.phase === 'idle') void startLookUp(sender.tabId);
  return bannerFor(state);
}

/** Whether a page is a translated article on a site that was not switched off. */
async function isWanted({ reading }: TabState): Promise<boolean> {
  if (reading.kind !== 'article' || reading.verdict.kind !== 'machine-translated') return false;
  return reading.article.site === null || !(await isSwitchedOff('site', reading.article.site));
}

/** The banner for a tab's state; null where there is nothing to tell or the reader wants none. */
export async function bannerFor(state: TabState): Promise<BannerView | null> {
  const { reading, link } = state;
  if (!link || reading.kind !== 'article' || reading.verdict.kind !== 'machine-translated') return null;
  if (!(await isWanted(state)) || (await isSwitchedOff('article', reading.article.address))) return null;
  const { settings } = await loadSettings();
  return bannerView(reading.article, reading.verdict, link, settings, await currentWords());
}

/** The state of a tab as it begins, from its page's reading. */
export async function stateFor(reading: PageReading, address: string): Promise<TabState> {
  if (reading.kind === 'unreadable') return { address, reading, link: null, lookUp: { phase: 'idle' } };
  const article = atAddress(reading.article, address);
  const verdict = confirmed(reading.verdict, article);
  return { address, reading: { ...reading, article, verdict }, link: await linkTo(article), lookUp: { phase: 'idle' } };
}

/** A verdict does not stand on a text that is in another language than it says. */
function confirmed(verdict: Verdict, article: Article): Verdict {
  if (verdict.kind !== 'machine-translated') return verdict;
  const isOther = confirmLanguage(article, verdict.to, guessLanguage) === 'no';
  return isOther ? { kind: 'no-evidence', evidence: verdict.evidence } : verdict;
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
export async function switchPage(scope: SwitchedOff['scope'], off: boolean, sender: PageSender): Promise<void> {
  const state = await loadTab(sender.tabId);
  if (state?.address !== sender.address || state.reading.kind !== 'article') return;
  const { article } = state.reading;
  const site = siteNamed(article.site);
  const name = scope === 'article' ? article.address : site?.name;
  if (name === undefined) return;
  const label = (scope === 'article' ? article.title : site?.title) || name;
  await setSwitchedOff({ scope, name, label, since: Date.now() }, off, sender.incognito);
  if (scope === 'site') await showBadge(sender.tabId, off ? null : state);
}
