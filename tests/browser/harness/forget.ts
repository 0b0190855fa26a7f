import type { Reader } from './reader.ts';

declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
};

/** A file of the extension that runs no script of its own: a page of it has the extension's rights, and asks for nothing. */
const QUIET_PAGE = 'icon/16.png';

/** Brings browser and server back to how they were at first: no open article, nothing stored, nothing logged. */
export async function forgetEverything(reader: Reader): Promise<void> {
  const own = await reader.openExtensionPage(QUIET_PAGE);
  for (const page of await reader.pages()) if (page !== own) await page.close();
  await own.evaluate(emptyStorage);
  await own.goto('about:blank');
  // What the background keeps in mind goes with it; the next event starts it afresh.
  await reader.terminateBackground();
  await reader.takeProblems();
  reader.server.reset();
}

/** Runs in a page of the extension. Stores are emptied, not deleted: a database that is open can't be deleted. */
async function emptyStorage(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  const empty = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const finish = () => {
          database.close();
          resolve();
        };
        if (stores.length === 0) return finish();
        const change = database.transaction(stores, 'readwrite');
        for (const store of stores) change.objectStore(store).clear();
        change.oncomplete = finish;
        change.onerror = () => reject(change.error);
      };
    });
  for (const { name } of await indexedDB.databases()) if (name) await empty(name);
}
