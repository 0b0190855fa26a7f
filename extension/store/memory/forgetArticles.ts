import { forgetSession } from '../session/session.ts';
import { forgetDismissedInSession } from '../session/sessionDismissed.ts';
import { forgetAllGoneInSession } from '../session/sessionGone.ts';
import { inDatabase } from './database.ts';

/** Forgets every article that was read; what is switched off stays, for the reader chose it. */
export async function forgetArticles(): Promise<void> {
  await forgetSession('all');
  await forgetDismissedInSession('all');
  await forgetAllGoneInSession('all');
  await inDatabase(async (db) => {
    const stores = ['originals', 'notFound', 'dismissed', 'gone'] as const;
    const transaction = db.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
    await transaction.done;
  }, undefined);
}
