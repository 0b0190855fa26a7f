import { browser } from 'wxt/browser';
import { inDatabase } from '../store/memory/database.ts';

/** How many bytes the extension takes up on the device, as the browser counts them; null where it does not tell. */
export async function storageUse(): Promise<number | null> {
  try {
    const [{ usage }, local] = await Promise.all([navigator.storage.estimate(), browser.storage.local.get(null)]);
    return usage === undefined ? null : usage + new TextEncoder().encode(JSON.stringify(local)).length;
  } catch {
    return null;
  }
}

/** How many entries there are about articles besides the addresses of originals. */
export function countOthers(): Promise<number> {
  return inDatabase(async (db) => (await db.count('notFound')) + (await db.count('dismissed')), 0);
}
