import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** An article's row that the reader called no difference. */
const ROW = { article: 'https://www.techzine.eu/news/security/1/a-slug/', row: 'a', since: 1 };
const WAIT = 2_000;
const REST = 30_000;

type Memory = typeof import('../../../extension/store/memory/database.ts') &
  typeof import('../../../extension/store/memory/dismissed.ts');
let memory: Memory;

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const database = await import('../../../extension/store/memory/database.ts');
  memory = { ...database, ...(await import('../../../extension/store/memory/dismissed.ts')) };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What came of something, null while it is still waited for. */
function watched<T>(work: Promise<T>): () => { value: T } | null {
  let end: { value: T } | null = null;
  void work.then((value) => {
    end = { value };
  });
  return () => end;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a database that an older page of the extension holds', () => {
  const openOlder = () =>
    openDB('brontekst', 1, {
      upgrade(db) {
        db.createObjectStore('originals', { keyPath: 'translation' }).createIndex('usedAt', 'usedAt');
        db.createObjectStore('switchedOff', { keyPath: ['scope', 'name'] });
      },
    });

  it('is waited for so long, and then done without at once', async () => {
    const older = await openOlder();
    const first = watched(memory.listDismissed(ROW.article));
    await pass(WAIT - 1);
    expect(first()).toBeNull();
    await pass(1);
    expect(first()).toEqual({ value: [] });
    expect(await memory.addDismissed(ROW)).toBe(false);
    older.close();
  });

  it('is used as soon as it is free, without what came too late', async () => {
    const older = await openOlder();
    const late = watched(memory.addDismissed(ROW));
    await pass(WAIT);
    expect(late()).toEqual({ value: false });
    older.close();
    await vi.waitFor(async () => expect(await memory.addDismissed({ ...ROW, row: 'b' })).toBe(true));
    expect((await memory.listDismissed(ROW.article)).map(({ row }) => row)).toEqual(['b']);
  });

  it('is tried again after a rest', async () => {
    const older = await openOlder();
    void memory.listDismissed(ROW.article);
    await pass(WAIT + REST);
    const again = watched(memory.addDismissed(ROW));
    expect(again()).toBeNull();
    await pass(WAIT);
    expect(again()).toEqual({ value: false });
    older.close();
  });
});

describe('a database that hangs in the middle', () => {
  const hang = () => memory.inDatabase(() => new Promise<string>(() => undefined), 'nothing');

  it('is left alone for a while, and then works again', async () => {
    expect(await memory.addDismissed(ROW)).toBe(true);
    const hanging = watched(hang());
    await pass(WAIT);
    expect(hanging()).toEqual({ value: 'nothing' });
    expect(await memory.listDismissed(ROW.article)).toEqual([]);
    await pass(REST);
    expect(await memory.listDismissed(ROW.article)).toEqual([ROW]);
  });

  it('is not left alone longer where the clock is set back', async () => {
    void hang();
    await pass(WAIT);
    vi.setSystemTime(Date.now() - 3_600_000);
    await pass(REST);
    expect(await memory.addDismissed(ROW)).toBe(true);
  });
});

describe('a database that is taken away', () => {
  const deleted = () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('brontekst');
      request.onsuccess = () => resolve('deleted');
      request.onerror = () => reject(request.error);
    });

  it('is given up for whoever deletes it, and made anew', async () => {
    expect(await memory.addDismissed(ROW)).toBe(true);
    expect(await deleted()).toBe('deleted');
    expect(await memory.listDismissed(ROW.article)).toEqual([]);
    expect(await memory.addDismissed(ROW)).toBe(true);
  });

  it('is closed for a newer version of the extension, and done without from then on', async () => {
    expect(await memory.addDismissed(ROW)).toBe(true);
    const newer = await openDB('brontekst', 5);
    expect(await memory.addDismissed(ROW)).toBe(false);
    newer.close();
  });

  it('is opened anew after an error, and blocks nobody by what it left open', async () => {
    const broken = memory.inDatabase(() => Promise.reject(new DOMException('Full.', 'QuotaExceededError')), 'nothing');
    expect(await broken).toBe('nothing');
    expect(await memory.addDismissed(ROW)).toBe(true);
    expect(await deleted()).toBe('deleted');
  });
});
