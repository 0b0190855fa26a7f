import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import { vi } from 'vitest';
import { callingNow, currentLife } from './life.ts';

/** Everything of IndexedDB that asks or changes something. */
const asking: [object, string[]][] = [
  [IDBFactory.prototype, ['open', 'deleteDatabase']],
  [IDBObjectStore.prototype, ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'put', 'add', 'delete', 'clear']],
  [IDBObjectStore.prototype, ['openCursor', 'openKeyCursor']],
  [IDBIndex.prototype, ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']],
  [IDBCursor.prototype, ['continue', 'advance', 'update', 'delete']],
];

/** Lets every call to IndexedDB go through the seam; once for all tests of a file. */
export function seamDatabase(): void {
  for (const [prototype, names] of asking) for (const name of names) wrap(prototype, name);
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...parameters) {
    const transaction = open.apply(this, parameters);
    const life = currentLife();
    if (!life) return transaction;
    for (const event of ['abort', 'error', 'complete'])
      transaction.addEventListener(event, (told) => life.isOver && told.stopImmediatePropagation());
    // As in a browser: what a transaction of an ended worker did before its end was asked for is undone.
    if (life.ending === 'before') life.ended.push(() => abort(transaction));
    return transaction;
  };
}

function wrap(prototype: object, name: string): void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') throw new Error(`IndexedDB has no ${name}.`);
  Reflect.set(prototype, name, function (this: unknown, ...parameters: unknown[]) {
    return callingNow(`indexedDB ${name}`, () => Reflect.apply(original, this, parameters));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had been completed.
  }
}

/** A browser profile without any database. */
export function emptyDatabases(): void {
  const classes = { IDBCursor, IDBDatabase, IDBIndex, IDBKeyRange, IDBObjectStore, IDBOpenDBRequest, IDBRequest };
  for (const [name, value] of Object.entries({ ...classes, IDBTransaction })) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Everything that stands in the databases: rows by database and store. */
export async function everythingStored(): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      found[`${name} ${store}`] = await answerOf(database.transaction(store).objectStore(store).getAll());
    database.close();
  }
  return found;
}

function answerOf<T>(request: globalThis.IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
