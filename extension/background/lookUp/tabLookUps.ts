import { browser } from 'wxt/browser';
import type { Article } from '../../../core/article/article.ts';
import { asText } from '../../../core/article/asText.ts';
import { inBackground } from '../../inBackground.ts';
import { pageAddress } from '../../pageAddress.ts';
import { forgetKept } from '../../store/session/keptPage.ts';
import { forgetLed } from '../../store/session/ledTabs.ts';
import { forgetSession } from '../../store/session/session.ts';
import { forgetDismissedInSession } from '../../store/session/sessionDismissed.ts';
import { forgetAllGoneInSession } from '../../store/session/sessionGone.ts';
import { forgetSwitchedOffInSession } from '../../store/session/sessionSwitchedOff.ts';
import type { LookUp, Step, TabState } from '../../store/tabState.ts';
import { loadTab, updateTab } from '../../store/tabStore.ts';
import { compareWithKept, stopTwoPages } from '../anyPage/twoPages.ts';
import { wholeInTab } from '../anyPage/wholeInTab.ts';
import { showState } from '../show/showState.ts';
import { type LookUpRequest, lookUp } from './findAndCompare.ts';
import type { Circumstances } from './knowledge.ts';
import { inTurn } from './turns.ts';

/** A look-up may take this long in all. */
const MOST_MILLISECONDS = 25_000;

const INTERNAL: LookUp = { phase: 'failed', failure: { kind: 'internal' }, candidates: [], searchPage: null };
const CANCELLED: LookUp = { ...INTERNAL, failure: { kind: 'cancelled' } };

/** A look-up under way, for all tabs that show the same article. */
interface Running {
  key: string;
  controller: AbortController;
  /** The tabs that wait for it, each with the address of its page. */
  tabs: Map<number, string>;
  /** How it stands. */
  now: LookUp;
}

/** What this worker is looking up, by `keyOf`. */
const running = new Map<string, Running>();

/**
 * Finds the original of a tab's article and compares the two; each step shows in the tab's state. Tabs with the same
 * article share one look-up. Resolves once the first step shows: from then on a worker that takes the place of this one
 * goes on with it.
 * @param chosen address that the reader picked or pasted
 */
export async function startLookUp(tabId: number, chosen?: string): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.reading.kind !== 'article') return;
  const { isPrivate, lookUp: before } = state;
  const isRetry = before.phase === 'failed' || (before.phase === 'working' && before.isRetry === true);
  const wanted = { isRetry, isPrivate, ...(chosen === undefined ? {} : { chosen }) };
  const key = keyOf(state.reading.article, wanted);
  const present = running.get(key);
  if (present?.now.phase === 'working' && present.tabs.has(tabId)) return;
  stopLookUp(tabId);
  const look = present?.now.phase === 'working' ? present : begin(key, tabId, state.reading.article, wanted);
  look.tabs.set(tabId, state.address);
  await show(look, tabId);
}

/** Starts a look-up again that ended with the worker it ran in. */
export function resumeLookUp(tabId: number, state: TabState): void {
  if (state.lookUp.phase === 'working') inBackground(resume(tabId));
}

/** The state is loaded anew, since a look-up may have ended meanwhile. */
async function resume(tabId: number): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.lookUp.phase === 'working' && state.lookUp.isOfKept) return void (await compareWithKept(tabId, state));
  const isRunning = [...running.values()].some(({ tabs }) => tabs.has(tabId));
  if (state?.lookUp.phase === 'working' && !isRunning) await startLookUp(tabId, state.lookUp.chosen);
}

/** What a page says besides its text may differ from one loading to the next. */
function keyOf(article: Article, { chosen, isPrivate }: Circumstances): string {
  return JSON.stringify([article.address, chosen ?? null, isPrivate, asText(article)]);
}

function begin(key: string, tabId: number, article: Article, wanted: Circumstances): Running {
  const { chosen, isRetry } = wanted;
  const kept = { ...(chosen === undefined ? {} : { chosen }), ...(isRetry ? { isRetry } : {}) };
  const at = (step: Step): LookUp => ({ phase: 'working', step, ...kept });
  const controller = new AbortController();
  const look: Running = { key, controller, tabs: new Map(), now: at('find') };
  running.set(key, look);
  const whole = (signal: AbortSignal) => wholeInTab(tabId, article, signal);
  inBackground(run(look, whole, wanted, at));
  return look;
}

async function run(
  look: Running,
  whole: (signal: AbortSignal) => Promise<Article>,
  wanted: Circumstances,
  at: (step: Step) => LookUp,
): Promise<void> {
  const step = (next: Step) => inBackground(showAll(look, at(next)));
  const { signal } = look.controller;
  try {
    const end = await inTurn(signal, () => lookUpInTime(whole, { ...wanted, signal, step }));
    await showAll(look, end);
  } catch (error) {
    console.error('Brontekst:', error);
    await showAll(look, INTERNAL);
  } finally {
    if (running.get(look.key) === look) running.delete(look.key);
  }
}

async function lookUpInTime(whole: (signal: AbortSignal) => Promise<Article>, request: LookUpRequest): Promise<LookUp> {
  const limit = AbortSignal.timeout(MOST_MILLISECONDS);
  const signal = AbortSignal.any([request.signal, limit]);
  const end = await lookUp(await whole(signal), { ...request, signal });
  return limit.aborted && end.phase === 'failed' ? timedOut(end) : end;
}

async function showAll(look: Running, next: LookUp): Promise<void> {
  look.now = next;
  await Promise.all([...look.tabs.keys()].map((tabId) => show(look, tabId)));
}

/** Stores how a look-up stands for a tab that waits for it, unless the tab has gone on meanwhile. */
async function show(look: Running, tabId: number): Promise<void> {
  const waits = ({ address }: TabState) => look.tabs.get(tabId) === address;
  const { now } = look;
  try {
    await updateLookUp(tabId, now, waits);
  } catch (error) {
    // A comparison may be too large for the store, which concerns this tab alone.
    if (now.phase !== 'compared') throw error;
    console.error('Brontekst:', error);
    await updateLookUp(tabId, INTERNAL, waits);
  }
}

/** Stops a tab's look-up, because the reader asks for it. Other tabs that wait for the same one still get it. */
export async function cancelLookUp(tabId: number): Promise<void> {
  stopLookUp(tabId);
  stopTwoPages(tabId);
  await updateLookUp(tabId, CANCELLED, (before) => before.lookUp.phase === 'working');
}

/** Takes a tab out of its look-up without a word; the look-up ends with the last tab. */
export function stopLookUp(tabId: number): void {
  for (const look of running.values()) {
    if (!look.tabs.delete(tabId) || look.tabs.size > 0) continue;
    look.controller.abort();
    running.delete(look.key);
  }
}

/**
 * Forgets what a tab showed, once it has gone on to another page.
 * @param address undefined for a tab that was closed
 * @returns whether anything was forgotten
 */
export async function leavePage(tabId: number, address: string | undefined): Promise<boolean> {
  const isThere = (state: TabState | null) => address !== undefined && state?.address === pageAddress(address);
  const before = await loadTab(tabId);
  if (isThere(before)) return false;
  stopLookUp(tabId);
  await updateTab(tabId, (state) => (isThere(state) ? state : null));
  return before !== null;
}

/** With the last private tab goes what was found and said in any of them. @param closed the tab that was closed just now */
export async function forgetPrivate(closed: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
  await forgetSession('private');
  await forgetDismissedInSession('private');
  await forgetSwitchedOffInSession('private');
  await forgetLed('private');
  await forgetAllGoneInSession('private');
  await forgetKept('private');
}

/** Resumes what an ended worker left behind, and shows what it had no time to show. */
export async function resumeAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    const state = id === undefined ? null : await loadTab(id);
    if (id === undefined || !state) continue;
    if (state.lookUp.phase === 'working') resumeLookUp(id, state);
    else await showState(id, state);
  }
}

async function updateLookUp(tabId: number, lookUp: LookUp, isWanted: (before: TabState) => boolean): Promise<void> {
  const state = await updateTab(tabId, (before) => (before && isWanted(before) ? withLookUp(before, lookUp) : before));
  if (state?.lookUp === lookUp) await showState(tabId, state);
}

/** What was found is where the banner leads from then on; what is gone is not. */
function withLookUp(state: TabState, lookUp: LookUp): TabState {
  if (lookUp.phase === 'compared') {
    const { address, proof } = lookUp.compared.original;
    return { ...state, lookUp, link: { address, kind: proof } };
  }
  if (lookUp.phase === 'working' && state.quiet) return { ...state, lookUp, wanted: true };
  const isGone = lookUp.phase === 'failed' && lookUp.gone?.includes(state.link?.address ?? '');
  if (!isGone) return { ...state, lookUp };
  const { searchPage } = lookUp;
  return { ...state, lookUp, link: searchPage === null ? null : { address: searchPage, kind: 'search' } };
}

function timedOut(end: Extract<LookUp, { phase: 'failed' }>): LookUp {
  return { ...end, failure: { ...end.failure, kind: 'timed-out' } };
}
