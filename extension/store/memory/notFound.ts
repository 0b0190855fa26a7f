import { inDatabase, keepNewest } from './database.ts';
import type { NotFound } from './schema.ts';

/** At most so many are kept; the oldest go first. */
export const MOST_NOT_FOUND = 500;

/**
 * How long it is remembered. The archive of the originals no longer grows, so a search that found nothing finds nothing
 * the next day either; after a week a newer Brontekst, or a repaired search of the site, may well find it.
 */
export const DAYS_REMEMBERED = 7;
const DAY = 86_400_000;

/** Whether nothing was found for an article in the last days. */
export async function wasNotFound(article: string, now: number): Promise<boolean> {
  const entry = await inDatabase(async (db) => (await db.get('notFound', article)) ?? null, null);
  return entry !== null && entry.since <= now && now - entry.since < DAYS_REMEMBERED * DAY;
}

/** Never called for a private window. */
export function rememberNotFound(entry: NotFound): Promise<void> {
  return inDatabase(async (db) => {
    const transaction = db.transaction('notFound', 'readwrite');
    await transaction.store.put(entry);
    await keepNewest(MOST_NOT_FOUND, transaction.store.index('since'));
    await transaction.done;
  }, undefined);
}

export function forgetNotFound(article: string): Promise<void> {
  return inDatabase((db) => db.delete('notFound', article), undefined);
}
