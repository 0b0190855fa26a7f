import { browser } from 'wxt/browser';
import { lookUp } from './lookUp.ts';
import type { LookUp, TabState } from './tabState.ts';
import { loadTab, saveTab } from './tabStore.ts';
import { showBadge } from './toolbar.ts';

/** A look-up may take this long in all. */
const MOST_MILLISECONDS = 25_000;

/** What this worker is looking up, by tab. */
const running = new Map<number, AbortController>();

/** Finds the original of a tab's article and compares the two; each step shows in the tab's state. */
export async function startLookUp(tabId: number, chosen?: string): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.reading.kind !== 'article') return;
  running.get(tabId)?.abort();
  const controller = new AbortController();
  running.set(tabId, controller);
  const choice = chosen === undefined ? {} : { chosen };
  const limit = AbortSignal.timeout(MOST_MILLISECONDS);
  let shown = Promise.resolve();
  const show = (next: LookUp) => {
    shown = shown.then(() => (controller.signal.aborted ? undefined : updateLookUp(tabId, state.address, next)));
    return shown;
  };
  try {
    const end = await lookUp(state.reading.article, {
      signal: AbortSignal.any([controller.signal, limit]),
      step: (step) => void show({ phase: 'working', step, ...choice }),
      isPrivate: await isPrivate(tabId),
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
  if (state.lookUp.phase === 'working' && !running.has(tabId)) void startLookUp(tabId, state.lookUp.chosen);
}

/** Stops a tab's look-up, because the reader asks for it. */
export async function cancelLookUp(tabId: number): Promise<void> {
  stopLookUp(tabId);
  const state = await loadTab(tabId);
  if (state?.lookUp.phase !== 'working') return;
  const cancelled: LookUp = { phase: 'failed', failure: { kind: 'cancelled' }, candidates: [], searchPage: null };
  await updateLookUp(tabId, state.address, cancelled);
}

/** Stops a tab's look-up without a word: the tab was closed. */
export function stopLookUp(tabId: number): void {
  running.get(tabId)?.abort();
  running.delete(tabId);
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
  const state = await loadTab(tabId);
  if (state?.address !== address) return;
  const next: TabState = { ...state, lookUp };
  await saveTab(tabId, next);
  await showBadge(tabId, next);
}

async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? true;
}

function timedOut(end: Extract<LookUp, { phase: 'failed' }>): LookUp {
  return { ...end, failure: { ...end.failure, kind: 'timed-out' } };
}
