import { browser } from 'wxt/browser';
import { inBackground } from './inBackground.ts';
import { lookUp } from './lookUp.ts';
import { pageAddress } from './pageAddress.ts';
import type { LookUp, TabState } from './tabState.ts';
import { loadTab, updateTab } from './tabStore.ts';
import { showBadge } from './toolbar.ts';

/** A look-up may take this long in all. */
const MOST_MILLISECONDS = 25_000;

/** What this worker is looking up, by tab. */
const running = new Map<number, AbortController>();

/** Finds the original of a tab's article and compares the two; each step shows in the tab's state. */
export async function startLookUp(tabId: number, chosen?: string): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.reading.kind !== 'article') return;
  stopLookUp(tabId);
  const controller = new AbortController();
  running.set(tabId, controller);
  const choice = chosen === undefined ? {} : { chosen };
  const limit = AbortSignal.timeout(MOST_MILLISECONDS);
  let shown = Promise.resolve();
  const show = (next: LookUp) => {
    const update = () => (controller.signal.aborted ? undefined : updateLookUp(tabId, state.address, next));
    shown = shown.then(update, update);
    return shown;
  };
  try {
    const end = await lookUp(state.reading.article, {
      signal: AbortSignal.any([controller.signal, limit]),
      step: (step) => inBackground(show({ phase: 'working', step, ...choice })),
      isPrivate: state.isPrivate,
      ...choice,
    });
    await show(limit.aborted && end.phase === 'failed' ? timedOut(end) : end);
  } catch (error) {
    console.error('Brontekst:', error);
    await show({ phase: 'failed', failure: { kind: 'internal' }, candidates: [], searchPage: null });
  } finally {
    if (running.get(tabId) === controller) running.delete(tabId);
  }
}

/** Starts a look-up again that ended with the worker it ran in. */
export function resumeLookUp(tabId: number, state: TabState): void {
  if (state.lookUp.phase === 'working' && !running.has(tabId)) inBackground(startLookUp(tabId, state.lookUp.chosen));
}

/** Stops a tab's look-up, because the reader asks for it. */
export async function cancelLookUp(tabId: number): Promise<void> {
  stopLookUp(tabId);
  const state = await loadTab(tabId);
  if (state?.lookUp.phase !== 'working') return;
  const cancelled: LookUp = { phase: 'failed', failure: { kind: 'cancelled' }, candidates: [], searchPage: null };
  await updateLookUp(tabId, state.address, cancelled);
}

/** Stops a tab's look-up without a word. */
export function stopLookUp(tabId: number): void {
  running.get(tabId)?.abort();
  running.delete(tabId);
}

/** Forgets what a tab showed, once it has gone on to another page. */
export async function leavePage(tabId: number, address: string | undefined): Promise<void> {
  const isThere = (state: TabState | null) => address !== undefined && state?.address === pageAddress(address);
  if (isThere(await loadTab(tabId))) return;
  stopLookUp(tabId);
  await updateTab(tabId, (state) => (isThere(state) ? state : null));
}

/** Resumes what an ended worker left behind. */
export async function resumeAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    const state = id === undefined ? null : await loadTab(id);
    if (id !== undefined && state) resumeLookUp(id, state);
  }
}

/** Stores how a look-up stands, unless the tab has gone on to another page. */
async function updateLookUp(tabId: number, address: string, lookUp: LookUp): Promise<void> {
  const state = await updateTab(tabId, (before) => (before?.address === address ? withLookUp(before, lookUp) : before));
  if (state?.address === address) await showBadge(tabId, state);
}

/** What was found is where the banner leads from then on. */
function withLookUp(state: TabState, lookUp: LookUp): TabState {
  if (lookUp.phase !== 'compared') return { ...state, lookUp };
  const { address, proof } = lookUp.compared.original;
  return { ...state, lookUp, link: { address, kind: proof } };
}

function timedOut(end: Extract<LookUp, { phase: 'failed' }>): LookUp {
  return { ...end, failure: { ...end.failure, kind: 'timed-out' } };
}
