import { inDatabase, keepNewest } from './database.ts';
import type { RememberedOriginal } from './schema.ts';

/** At most so many are remembered; the ones used longest ago go first. */
export const MOST_ORIGINALS = 2000;

/** The original of an article, by the translation's address. */
export function recallOriginal(translation: string): Promise<RememberedOriginal | null> {
  return inDatabase(async (db) => (await db.get('originals', translation)) ?? null, null);
}

/** Remembers an original for good. Never called for a private window. */
export function rememberOriginal(original: RememberedOriginal): Promise<void> {
  return inDatabase(async (db) => {
    const transaction = db.transaction('originals', 'readwrite');
    await transaction.store.put(original);
    await keepNewest(MOST_ORIGINALS, transaction.store.index('usedAt'));
    await transaction.done;
  }, undefined);
}

export function countOriginals(): Promise<number> {
  return inDatabase((db) => db.count('originals'), 0);
}
