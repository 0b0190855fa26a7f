import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * What tells which articles were read stands here and not in `storage.local`: content scripts can read that store in
 * Firefox, but never the extension's IndexedDB.
 */
interface MemorySchema extends DBSchema {
  originals: { key: string; value: RememberedOriginal; indexes: { usedAt: number } };
  switchedOff: { key: string; value: SwitchedOff };
}

/** An original that was found for an article, or that the reader chose. Times are milliseconds since 1970. */
export interface RememberedOriginal {
  translation: string;
  original: string;
  chosenByReader: boolean;
  usedAt: number;
}

/** A site (by its profile's name) or an article (by its address) where the reader wants no banner. */
export interface SwitchedOff {
  scope: 'site' | 'article';
  name: string;
  /** What the reader knows it by: the site's or the article's title. */
  label: string;
  since: number;
}

/** At most so many originals are remembered; the ones used longest ago go first. */
const MOST_ORIGINALS = 2000;

let opened: Promise<IDBPDatabase<MemorySchema>> | undefined;

function database(): Promise<IDBPDatabase<MemorySchema>> {
  opened ??= openDB<MemorySchema>('brontekst', 1, {
    upgrade(db) {
      db.createObjectStore('originals', { keyPath: 'translation' }).createIndex('usedAt', 'usedAt');
      db.createObjectStore('switchedOff', { keyPath: ['scope', 'name'] });
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export async function recallOriginal(translation: string): Promise<RememberedOriginal | null> {
  const found = await (await database()).get('originals', translation);
  return found ?? null;
}

export async function rememberOriginal(original: RememberedOriginal): Promise<void> {
  const transaction = (await database()).transaction('originals', 'readwrite');
  await transaction.store.put(original);
  let surplus = (await transaction.store.count()) - MOST_ORIGINALS;
  const oldest = transaction.store.index('usedAt').iterate();
  for await (const cursor of oldest) {
    if (surplus-- <= 0) break;
    await cursor.delete();
  }
  await transaction.done;
}

export async function listOriginals(): Promise<RememberedOriginal[]> {
  return (await database()).getAll('originals');
}

export async function switchOff(entry: SwitchedOff): Promise<void> {
  await (await database()).put('switchedOff', entry);
}

export async function switchOn(scope: SwitchedOff['scope'], name: string): Promise<void> {
  await (await database()).delete('switchedOff', IDBKeyRange.only([scope, name]));
}

export async function isSwitchedOff(scope: SwitchedOff['scope'], name: string): Promise<boolean> {
  return (await (await database()).count('switchedOff', IDBKeyRange.only([scope, name]))) > 0;
}

/** Everything that is switched off, the latest first. */
export async function listSwitchedOff(): Promise<SwitchedOff[]> {
  const entries = await (await database()).getAll('switchedOff');
  return entries.sort((a, b) => b.since - a.since);
}

/** Forgets every article that was read; what is switched off stays, for the reader chose it. */
export async function forgetOriginals(): Promise<void> {
  await (await database()).clear('originals');
}
