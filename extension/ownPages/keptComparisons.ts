import { browser } from 'wxt/browser';
import type { PagePair } from '../pagePair.ts';
import type { Compared, TabState } from '../tabState.ts';

/** Until the browser is closed, in memory alone: what a reader has open side by side outlives the article's tab. */
const KEY = 'kept-comparisons';

/** As many as stay; the session's store is small, and each can be made again. */
const MOST = 3;

interface Kept {
  translation: string;
  compared: Compared;
}

/** Keeps a comparison for the time that the browser runs. Never call it for a private tab. */
export async function keepComparison(translation: string, compared: Compared): Promise<void> {
  const others = (await listKept()).filter(
    (kept) => !isPair(kept, { translation, original: compared.original.address }),
  );
  const kept = [{ translation, compared }, ...others].slice(0, MOST);
  // Where the store is full, the comparison is there as long as its tab, and can be made again.
  await browser.storage.session.set({ [KEY]: kept }).catch(() => undefined);
}

/** The comparison of two articles, from the tabs that are open or from what was kept; null where there is none. */
export async function recallComparison(pair: PagePair): Promise<Compared | null> {
  const kept = (await listKept()).find((entry) => isPair(entry, pair));
  if (kept) return kept.compared;
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const open = Object.values(all)
    .filter(isTabState)
    .flatMap(({ address, lookUp }) =>
      lookUp.phase === 'compared' ? [{ translation: address, compared: lookUp.compared }] : [],
    );
  return open.find((entry) => isPair(entry, pair))?.compared ?? null;
}

/** Forgets what was kept. */
export async function forgetComparisons(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

function isPair({ translation, compared }: Kept, pair: PagePair): boolean {
  return translation === pair.translation && (pair.original === null || compared.original.address === pair.original);
}

async function listKept(): Promise<Kept[]> {
  const stored: { [KEY]?: Kept[] } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? [];
}

function isTabState(value: unknown): value is TabState {
  return typeof value === 'object' && value !== null && 'lookUp' in value && 'reading' in value;
}
