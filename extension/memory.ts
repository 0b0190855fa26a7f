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
  });
  return opened;
}

/** Some browsers refuse a database, as with history switched off: then nothing is remembered, and all else works. */
async function inDatabase<T>(work: (db: IDBPDatabase<MemorySchema>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work(await database());
  } catch {
    opened = undefined;
    return otherwise;
  }
}

export function recallOriginal(translation: string): Promise<RememberedOriginal | null> {
  return inDatabase(async (db) => (await db.get('originals', translation)) ?? null, null);
}

export function rememberOriginal(original: RememberedOriginal): Promise<void> {
  return inDatabase(async (db) => {
    const transaction = db.transaction('originals', 'readwrite');
    await transaction.store.put(original);
    let surplus = (await transaction.store.count()) - MOST_ORIGINALS;
    for await (const oldest of transaction.store.index('usedAt').iterate()) {
      if (surplus-- <= 0) break;
      await oldest.delete();
    }
    await transaction.done;
  }, undefined);
}

export function countOriginals(): Promise<number> {
  return inDatabase((db) => db.count('originals'), 0);
}

/** Forgets every article that was read; what is switched off stays, for the reader chose it. */
export function forgetOriginals(): Promise<void> {
  return inDatabase((db) => db.clear('originals'), undefined);
}

/** Returns false where it could not be stored. */
export function switchOff(entry: SwitchedOff): Promise<boolean> {
  return inDatabase((db) => db.put('switchedOff', entry).then(() => true), false);
}

export function switchOn(scope: SwitchedOff['scope'], name: string): Promise<void> {
  return inDatabase((db) => db.delete('switchedOff', IDBKeyRange.only([scope, name])), undefined);
}

/** Everything that is switched off, the latest first. */
export function listSwitchedOff(): Promise<SwitchedOff[]> {
  return inDatabase(async (db) => {
    const entries = await db.getAll('switchedOff');
    return entries.sort((a, b) => b.since - a.since);
  }, []);
}
