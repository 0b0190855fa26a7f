import { inDatabase, keepNewest } from './database.ts';
import type { Dismissed } from './schema.ts';

/** At most so many are kept; the ones dismissed longest ago go first. */
export const MOST_DISMISSED = 2000;

/** Returns false where it could not be stored. Never called for a private window. */
export function addDismissed(entry: Dismissed): Promise<boolean> {
  return inDatabase(async (db) => {
    const transaction = db.transaction('dismissed', 'readwrite');
    await transaction.store.put(entry);
    await keepNewest(MOST_DISMISSED, transaction.store.index('since'));
    await transaction.done;
    return true;
  }, false);
}

export function removeDismissed(article: string, row: string): Promise<void> {
  return inDatabase((db) => db.delete('dismissed', [article, row]), undefined);
}

/** The rows of an article that were dismissed, in the order of their keys. */
export function listDismissed(article: string): Promise<Dismissed[]> {
  return inDatabase((db) => db.getAllFromIndex('dismissed', 'article', article), []);
}
