import { type IDBPDatabase, openDB } from 'idb';
import { makeKeysCanonical } from './canonicalKeys.ts';
import type { MemorySchema } from './schema.ts';

type Database = IDBPDatabase<MemorySchema>;

/** So long, in milliseconds, anything waits for the database: an older page of the extension may block it, or it hangs. */
const MOST_MILLISECONDS = 2_000;
/** So long it is then done without, unless it opens by itself meanwhile. */
const REST_MILLISECONDS = 30_000;

let opened: Promise<Database> | undefined;
/** By `performance.now`, which no change of the clock touches. */
let restsUntil = 0;

/** Each version adds to what the one before it holds. Some browsers refuse at once. */
async function connect(end: () => void): Promise<Database> {
  return openDB<MemorySchema>('brontekst', 4, {
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
      if (from < 4) db.createObjectStore('gone', { keyPath: 'original' }).createIndex('since', 'since');
      if (from > 0) await makeKeysCanonical(transaction);
    },
    blocking: end,
    terminated: end,
  });
}

function open(): Promise<Database> {
  const opening = connect(() => leave(opening));
  opening.then(
    () => {
      restsUntil = 0;
    },
    () => leave(opening),
  );
  return opening;
}

/** Lets go of a database: the next who needs it opens it anew. */
function leave(left: Promise<Database>): void {
  if (opened === left) opened = undefined;
  void left.then(
    (db) => db.close(),
    () => undefined,
  );
}

/**
 * Some browsers refuse a database, as with history switched off, and any may hang: then nothing is remembered, and all
 * else works. Work that came too late is not begun any more, for what was to be written has become something else.
 */
export async function inDatabase<T>(work: (db: Database) => Promise<T>, otherwise: T): Promise<T> {
  if (performance.now() < restsUntil) return otherwise;
  opened ??= open();
  const current = opened;
  let at: 'opening' | 'working' | 'given up' = 'opening';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      restsUntil = performance.now() + REST_MILLISECONDS;
      if (at === 'working') leave(current);
      at = 'given up';
      resolve(otherwise);
    }, MOST_MILLISECONDS);
  });
  const done = current.then((db) => {
    if (at === 'given up') return otherwise;
    at = 'working';
    return work(db);
  });
  try {
    return await Promise.race([done, limit]);
  } catch {
    leave(current);
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}

/** What an index is asked here. */
interface Index {
  count(): Promise<number>;
  iterate(range?: IDBKeyRange): AsyncIterable<{ delete(): Promise<void> }>;
}

/**
 * Deletes the first entries of an index of times until no more than so many are left in its store. What stems from the
 * future, as after a clock that was wrong, goes before all else: it would stay for ever.
 */
export async function keepNewest(most: number, index: Index): Promise<void> {
  let surplus = (await index.count()) - most;
  for (const range of [IDBKeyRange.lowerBound(Date.now(), true), undefined]) {
    if (surplus <= 0) return;
    for await (const oldest of index.iterate(range)) {
      await oldest.delete();
      if (--surplus <= 0) return;
    }
  }
}
