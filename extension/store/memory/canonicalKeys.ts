import type { IDBPTransaction, StoreNames } from 'idb';
import { canonicalAddress } from '../../../core/sites/canonicalAddress.ts';
import type { MemorySchema } from './schema.ts';

/**
 * Puts what an older version kept under the addresses of tabs, newsletters' parameters and all, under the canonical ones.
 * Of several entries of one article the reader's choice stays, else the latest.
 */
export async function makeKeysCanonical(
  transaction: IDBPTransaction<MemorySchema, StoreNames<MemorySchema>[], 'versionchange'>,
): Promise<void> {
  const originals = transaction.objectStore('originals');
  const found = await originals.index('usedAt').getAll();
  const byWorth = found.toSorted((one, other) => Number(one.chosenByReader) - Number(other.chosenByReader));
  await refill(
    originals,
    byWorth.map(({ translation, original, ...rest }) => ({
      ...rest,
      translation: canonicalAddress(translation),
      original: canonicalAddress(original),
    })),
  );
  const switchedOff = transaction.objectStore('switchedOff');
  const off = await switchedOff.index('since').getAll();
  await refill(
    switchedOff,
    off.map((entry) => (entry.scope === 'site' ? entry : { ...entry, name: canonicalAddress(entry.name) })),
  );
  const notFound = transaction.objectStore('notFound');
  const without = await notFound.index('since').getAll();
  await refill(
    notFound,
    without.map(({ article, since }) => ({ article: canonicalAddress(article), since })),
  );
  const dismissed = transaction.objectStore('dismissed');
  const rows = await dismissed.index('since').getAll();
  await refill(
    dismissed,
    rows.map((entry) => ({ ...entry, article: canonicalAddress(entry.article) })),
  );
}

async function refill<Entry>(
  store: { clear(): Promise<void>; put(entry: Entry): Promise<unknown> },
  entries: Entry[],
): Promise<void> {
  await store.clear();
  for (const entry of entries) await store.put(entry);
}
