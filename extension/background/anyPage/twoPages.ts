import { browser } from 'wxt/browser';
import { asText } from '../../../core/article/asText.ts';
import { type CompareResult, compareInSteps } from '../../../core/comparison/compare.ts';
import { translationOf, type Version } from '../../../core/originals/direction.ts';
import { inBackground } from '../../inBackground.ts';
import { inSlices } from '../../inSlices.ts';
import { dropKept, type KeptPage, keepPage, loadKept } from '../../store/session/keptPage.ts';
import type { Compared, ComparedPages, FailureKind, LookUp, TabState } from '../../store/tabState.ts';
import { loadTab, updateTab } from '../../store/tabStore.ts';
import { showState } from '../show/showState.ts';
import { wholeInTab } from './wholeInTab.ts';

/** Comparing two pages may take this long. */
const MOST_MILLISECONDS = 25_000;

/** What this worker compares, by the tab that shows it. */
const running = new Map<number, AbortController>();

/**
 * Keeps the page of a tab, as it was read, to be compared with the next one.
 * @param opened the tab in which that was opened beside it
 */
export async function keepTab(tabId: number, opened?: number): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.reading.kind !== 'article') return;
  const { article, verdict } = state.reading;
  const beside = opened === undefined ? {} : { opened: { tabId: opened, isRead: false } };
  const whole = await wholeInTab(tabId, article, limited());
  await keepPage({ article: whole, verdict, isPrivate: state.isPrivate, tabId, ...beside });
}

/** Drops the page that was kept in the windows of a tab's kind. */
export async function dropKeptFor(tabId: number): Promise<void> {
  const state = await loadTab(tabId);
  if (state) await dropKept(state.isPrivate);
}

/**
 * Compares the page of a tab that the reader clicked Brontekst on with the one that he kept, where there is one. Both
 * were read in their tabs: nobody is asked for anything.
 * @returns the tab's state from then on
 */
export async function compareWithKept(tabId: number, state: TabState): Promise<TabState> {
  const kept = await loadKept(state.isPrivate);
  if (!kept || state.reading.kind !== 'article' || kept.article.address === state.reading.article.address) return state;
  const working: LookUp = { phase: 'working', step: 'compare', isOfKept: true };
  const begun = await show(tabId, state.address, working);
  if (!running.has(tabId)) inBackground(run(tabId, state.address, state.reading, kept));
  return begun ?? state;
}

/** Stops the comparison of a tab's page with the kept one. */
export function stopTwoPages(tabId: number): void {
  running.get(tabId)?.abort();
}

/** The reader says that the other of two versions is the original. */
export async function turnRound(tabId: number): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.lookUp.phase !== 'compared' || !state.lookUp.compared.pages) return;
  const { texts, original, pages, cuts } = state.lookUp.compared;
  const result = await inSlices(compareInSteps(texts.translation, texts.original), limited());
  if (!result?.ok) return;
  const turned: Compared = {
    ...state.lookUp.compared,
    original: {
      ...original,
      address: pages.translation,
      title: texts.translation.title ?? '',
      publishedAt: texts.translation.publishedAt ?? null,
    },
    comparison: result.comparison,
    texts: { original: texts.translation, translation: texts.original },
    cuts: { original: cuts.translation, translation: cuts.original },
    pages: { ...pages, translation: original.address, isTabTranslation: !pages.isTabTranslation },
    dismissed: [],
  };
  await showBoth(tabId, state.address, turned);
}

async function run(tabId: number, address: string, here: Version, kept: KeptPage): Promise<void> {
  const controller = new AbortController();
  running.set(tabId, controller);
  const limit = limited();
  try {
    const signal = AbortSignal.any([controller.signal, limit]);
    const whole = { ...here, article: await wholeInTab(tabId, here.article, signal) };
    const end = await compare(whole, kept, signal);
    if (end.phase === 'compared') await showBoth(tabId, address, end.compared);
    else await show(tabId, address, limit.aborted && end.phase === 'failed' ? failed('timed-out') : end);
    // Behind the other page nobody would see why.
    if (end.phase === 'failed' && kept.opened?.tabId === tabId) await browser.tabs.update(tabId, { active: true });
  } finally {
    running.delete(tabId);
  }
}

async function compare(here: Version, kept: KeptPage, signal: AbortSignal): Promise<LookUp> {
  const translated = translationOf(here, kept);
  const isTabTranslation = translated !== 'other';
  const [translation, original] = isTabTranslation ? [here.article, kept.article] : [kept.article, here.article];
  const texts = { original: asText(original), translation: asText(translation) };
  const result = await inSlices(compareInSteps(texts.original, texts.translation), signal);
  if (!result) return failed('cancelled');
  const failure = failureOf(result);
  if (failure || !result.ok) return failed(failure ?? 'internal');
  const { address, title, publishedAt, modifiedAt } = original;
  const roles: ComparedPages['roles'] = translated === null ? 'versions' : 'told';
  const compared: Compared = {
    original: { address, title, publishedAt, modifiedAt, proof: 'original', reasons: [] },
    others: [],
    comparison: result.comparison,
    texts,
    cuts: { original: original.cut, translation: translation.cut },
    dismissed: [],
    pages: { translation: translation.address, isTabTranslation, roles, beside: kept.tabId },
  };
  return { phase: 'compared', compared };
}

function failureOf(result: CompareResult): FailureKind | null {
  if (result.ok) return result.comparison.unrelated ? 'unrelated' : null;
  return result.failure === 'empty' ? 'not-an-article' : result.failure;
}

function failed(kind: FailureKind): LookUp {
  return { phase: 'failed', failure: { kind, isOfKept: true }, candidates: [], searchPage: null };
}

function limited(): AbortSignal {
  return AbortSignal.timeout(MOST_MILLISECONDS);
}

/** Shows a comparison in the tabs of both pages, each as long as it shows that page. */
async function showBoth(tabId: number, address: string, compared: Compared): Promise<void> {
  const { pages, original } = compared;
  const state = await show(tabId, address, { phase: 'compared', compared });
  if (!state || !pages) return;
  const other = pages.isTabTranslation ? original.address : pages.translation;
  const beside = await loadTab(pages.beside);
  if (beside?.reading.kind !== 'article' || beside.reading.article.address !== other) return;
  const turned = { ...pages, isTabTranslation: !pages.isTabTranslation, beside: tabId };
  await show(pages.beside, beside.address, { phase: 'compared', compared: { ...compared, pages: turned } });
}

/** Stores how it stands, unless the tab has gone on meanwhile. A page that was compared is kept no longer. */
async function show(tabId: number, address: string, lookUp: LookUp): Promise<TabState | null> {
  const state = await updateTab(tabId, (before) => (before?.address === address ? withLookUp(before, lookUp) : before));
  if (state?.lookUp !== lookUp) return null;
  if (lookUp.phase === 'compared') await dropKept(state.isPrivate);
  await showState(tabId, state);
  return state;
}

/** From then on the banner of a translation leads to the page that it was compared with. */
function withLookUp(state: TabState, lookUp: LookUp): TabState {
  if (lookUp.phase !== 'compared' || !lookUp.compared.pages?.isTabTranslation) return { ...state, lookUp };
  const { address, proof } = lookUp.compared.original;
  return { ...state, lookUp, link: { address, kind: proof } };
}
