import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { makeKeysCanonical } from './canonicalKeys.ts';
import type { Dismissed } from './dismissed.ts';
import type { NotFound } from './notFound.ts';
import type { RememberedOriginal } from './originals.ts';
import type { SwitchedOff } from './switchedOff.ts';

/**
 * What tells which articles were read stands here and not in `storage.local`: content scripts can read that store in
 * Firefox, but never the extension's IndexedDB. Nothing is written here from a private window.
 */
export interface MemorySchema extends DBSchema {
  originals: { key: string; value: RememberedOriginal; indexes: { usedAt: number } };
  switchedOff: { key: string[]; value: SwitchedOff; indexes: { since: number } };
  notFound: { key: string; value: NotFound; indexes: { since: number } };
  dismissed: { key: string[]; value: Dismissed; indexes: { since: number; article: string } };
}

let opened: Promise<IDBPDatabase<MemorySchema>> | undefined;

/** Each version adds to what the one before it holds. */
function database(): Promise<IDBPDatabase<MemorySchema>> {
  opened ??= openDB<MemorySchema>('brontekst', 3, {
    async upgrade(db, from, _to, transaction) {
      if (from < 1) {
        db.createObjectStore('originals', { keyPath: 'translation' }).createIndex('usedAt', 'usedAt');
        db.createObjectStore('switchedOff', { keyPath: ['scope', 'name'] });
      }
      if (from < 2) {
        transaction.objectStore('switchedOff').createIndex('since', 'since');
        db.createObjectStore('notFound', { keyPath: 'article' }).createIndex('since', 'since');
        const dismissed = db.createObjectStore('dismissed', { keyPath: ['article', 'row'] });
        dismissed.createIndex('since', 'since');
        dismissed.createIndex('article', 'article');
      }
      if (from > 0) await makeKeysCanonical(transaction);
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Some browsers refuse a database, as with history switched off: then nothing is remembered, and all else works. */
export async function inDatabase<T>(work: (db: IDBPDatabase<MemorySchema>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work(await database());
  } catch {
    opened = undefined;
    return otherwise;
  }
}

/** Deletes the first entries of an index until no more than so many are left in its store. */
export async function keepNewest(
  most: number,
  index: { count(): Promise<number>; iterate(): AsyncIterable<{ delete(): Promise<void> }> },
): Promise<void> {
  let surplus = (await index.count()) - most;
  if (surplus <= 0) return;
  for await (const oldest of index.iterate()) {
    await oldest.delete();
    if (--surplus <= 0) return;
  }
}
