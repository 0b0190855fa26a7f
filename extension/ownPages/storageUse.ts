import { browser } from 'wxt/browser';
import { inDatabase } from '../store/memory/database.ts';

const STORES = ['originals', 'switchedOff', 'notFound', 'gone', 'dismissed'] as const;

/**
 * How many bytes what is stored takes up, 0 where nothing is: its own words, and not what the browser sets aside for it.
 * Each store keeps its newest entries alone. Null where the browser does not give them.
 */
export async function storageUse(): Promise<number | null> {
  const local = await browser.storage.local.get(null).catch(() => null);
  const entries = await inDatabase<unknown[] | null>(
    async (db) => (await Promise.all(STORES.map((store) => db.getAll(store)))).flat(),
    null,
  );
  if (local === null || entries === null) return null;
  return (Object.keys(local).length > 0 ? bytesOf(local) : 0) + (entries.length > 0 ? bytesOf(entries) : 0);
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** How many entries there are about articles besides the addresses of originals. */
export function countOthers(): Promise<number> {
  const stores = ['notFound', 'dismissed', 'gone'] as const;
  return inDatabase(async (db) => {
    const counts = await Promise.all(stores.map((store) => db.count(store)));
    return counts.reduce((sum, count) => sum + count, 0);
  }, 0);
}
