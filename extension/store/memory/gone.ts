import { inDatabase, keepNewest } from './database.ts';
import type { Gone } from './schema.ts';

/** At most so many are kept; the oldest go first. */
export const MOST_GONE = 500;

/** Never called for a private window. */
export function rememberGone(entry: Gone): Promise<void> {
  return inDatabase(async (db) => {
    const transaction = db.transaction('gone', 'readwrite');
    await transaction.store.put(entry);
    await keepNewest(MOST_GONE, transaction.store.index('since'));
    await transaction.done;
  }, undefined);
}

export function wasGone(original: string): Promise<boolean> {
  return inDatabase(async (db) => (await db.getKey('gone', original)) !== undefined, false);
}

/** It has come back. */
export function forgetGone(original: string): Promise<void> {
  return inDatabase((db) => db.delete('gone', original), undefined);
}
