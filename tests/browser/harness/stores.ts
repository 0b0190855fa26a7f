import type { Page } from 'puppeteer-core';

declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
};

/** Everything that the extension has stored. */
export interface Stores {
  /** What goes with the browser's session. */
  session: string;
  /** What stands on the disk: `storage.local`, `localStorage`, caches. */
  disk: string;
  /** Rows on the disk, by database and store. */
  databases: Record<string, number>;
  /** The rows' own text. */
  rows: string;
}

/** Reads every store there is. @param own any page of the extension */
export function readStores(own: Page): Promise<Stores> {
  return own.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await answerOf(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        rows[`${name} ${store}`] = await answerOf(database.transaction(store).objectStore(store).getAll());
      database.close();
    }
    const disk = [await chrome.storage.local.get(null), { ...localStorage }, await caches.keys()];
    return {
      session: JSON.stringify(await chrome.storage.session.get(null)),
      disk: JSON.stringify(disk),
      databases: Object.fromEntries(Object.entries(rows).map(([store, found]) => [store, found.length])),
      rows: JSON.stringify(rows),
    };
  });
}
