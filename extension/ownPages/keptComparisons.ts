import { browser } from 'wxt/browser';
import { canonicalAddress } from '../../core/sites/canonicalAddress.ts';
import type { PagePair } from '../pagePair.ts';
import { packTab, unpackTab } from '../store/packedTab.ts';
import type { Compared } from '../store/tabState.ts';

/** Until the browser is closed, in memory alone: what a reader has open side by side outlives the article's tab. */
const KEY = 'kept-comparisons';

/** As many as stay; the session's store is small, and each can be made again. */
const MOST = 3;

/** Keeps a comparison for the time that the browser runs. Never call it for a private tab. */
export async function keepComparison(translation: string, compared: Compared): Promise<void> {
  const pair = { translation, original: compared.original.address };
  const others = (await listKept()).filter((packed) => comparisonIn(packed, pair) === null);
  const kept = [packComparison(translation, compared), ...others].slice(0, MOST);
  // Where the store is full, the comparison is there as long as its tab, and can be made again.
  await browser.storage.session.set({ [KEY]: kept }).catch(() => undefined);
}

/** The comparison of two articles, from what was kept or from the tabs that are open, but no private one; else null. */
export async function recallComparison(pair: PagePair): Promise<Compared | null> {
  for (const packed of await listKept()) {
    const compared = comparisonIn(packed, pair);
    if (compared) return compared;
  }
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  for (const packed of Object.values(all)) {
    const compared = comparisonIn(packed, pair);
    if (compared) return compared;
  }
  return null;
}

/** Forgets what was kept. */
export async function forgetComparisons(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** A comparison as one string, in the form of a tab's state. */
export function packComparison(translation: string, compared: Compared): string {
  return packTab({
    address: translation,
    reading: { kind: 'unreadable', failure: 'empty' },
    link: null,
    lookUp: { phase: 'compared', compared },
    isPrivate: false,
  });
}

function comparisonIn(packed: unknown, { translation, original }: PagePair): Compared | null {
  const state = unpackTab(packed);
  if (!state || state.isPrivate || state.lookUp.phase !== 'compared') return null;
  if (canonicalAddress(state.address) !== translation) return null;
  const { compared } = state.lookUp;
  return original === null || compared.original.address === original ? compared : null;
}

async function listKept(): Promise<unknown[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return Array.isArray(stored[KEY]) ? stored[KEY] : [];
}
