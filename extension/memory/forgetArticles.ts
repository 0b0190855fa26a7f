import { inDatabase } from './database.ts';

/** Forgets every article that was read; what is switched off stays, for the reader chose it. */
export function forgetArticles(): Promise<void> {
  return inDatabase(async (db) => {
    const stores = ['originals', 'notFound', 'dismissed'] as const;
    const transaction = db.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
    await transaction.done;
  }, undefined);
}
