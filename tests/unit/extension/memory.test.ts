import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as dismissed from '../../../extension/store/memory/dismissed.ts';
import { forgetArticles } from '../../../extension/store/memory/forgetArticles.ts';
import * as gone from '../../../extension/store/memory/gone.ts';
import * as notFound from '../../../extension/store/memory/notFound.ts';
import * as originals from '../../../extension/store/memory/originals.ts';
import { isResting, keepRest } from '../../../extension/store/memory/rests.ts';
import * as switchedOff from '../../../extension/store/memory/switchedOff.ts';
import * as session from '../../../extension/store/session/session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const HOST = 'www.techzine.nl';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21);
const addressOf = (id: number): string => `https://www.techzine.eu/news/security/${id}/a-slug/`;
const foundOf = (id: number) => ({
  translation: addressOf(id),
  original: `https://${HOST}/nieuws/${id}/een-slug.html`,
  chosenByReader: false,
  usedAt: NOW + id,
});

// Stores are emptied, not deleted: the module keeps its database open.
beforeEach(async () => {
  vi.unstubAllGlobals();
  vi.setSystemTime(NOW + DAY);
  fakeBrowser.reset();
  await forgetArticles();
  for (const { scope, name } of await switchedOff.listSwitchedOff()) await switchedOff.switchOn(scope, name);
});

describe('the database', () => {
  it('keeps what its first version held', async () => {
    vi.resetModules();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const first = await openDB('brontekst', 1, {
      upgrade(db) {
        db.createObjectStore('originals', { keyPath: 'translation' }).createIndex('usedAt', 'usedAt');
        db.createObjectStore('switchedOff', { keyPath: ['scope', 'name'] });
      },
    });
    const entry = { scope: 'article', name: addressOf(1), label: 'One', since: NOW };
    await first.put('originals', foundOf(1));
    await first.put('switchedOff', entry);
    first.close();
    const { recallOriginal } = await import('../../../extension/store/memory/originals.ts');
    const { listSwitchedOff } = await import('../../../extension/store/memory/switchedOff.ts');
    const { addDismissed, listDismissed } = await import('../../../extension/store/memory/dismissed.ts');
    expect(await recallOriginal(addressOf(1))).toEqual(foundOf(1));
    expect(await listSwitchedOff()).toEqual([entry]);
    expect(await addDismissed({ article: addressOf(1), row: 'a', since: NOW })).toBe(true);
    expect(await listDismissed(addressOf(1))).toHaveLength(1);
  });

  it('puts under one address what its second version kept under several', async () => {
    vi.resetModules();
    vi.stubGlobal('indexedDB', new IDBFactory());
    const second = await openDB('brontekst', 2, {
      upgrade(db) {
        const indexes = {
          originals: ['translation', 'usedAt'],
          switchedOff: [['scope', 'name'], 'since'],
          notFound: ['article', 'since'],
          dismissed: [['article', 'row'], 'since', 'article'],
        };
        for (const [name, [keyPath = null, ...paths]] of Object.entries(indexes)) {
          const store = db.createObjectStore(name, { keyPath });
          for (const path of paths.flat()) store.createIndex(path, path);
        }
      },
    });
    const campaign = '?utm_source=newsletter&mc_eid=1';
    const chosen = { ...foundOf(1), original: `${foundOf(9).original}${campaign}`, chosenByReader: true };
    await second.put('originals', { ...chosen, translation: `${addressOf(1)}${campaign}` });
    await second.put('originals', { ...foundOf(1), usedAt: NOW + 100 });
    const entry = { scope: 'article', name: addressOf(1), label: 'One', since: NOW };
    await second.put('switchedOff', { ...entry, name: `${addressOf(1)}${campaign}` });
    await second.put('switchedOff', { ...entry, scope: 'site', name: 'techzine' });
    await second.put('notFound', { article: `${addressOf(2)}${campaign}`, since: NOW });
    await second.put('dismissed', { article: `${addressOf(1)}${campaign}`, row: 'a', since: NOW });
    second.close();
    const { countOriginals, recallOriginal } = await import('../../../extension/store/memory/originals.ts');
    const { listSwitchedOff } = await import('../../../extension/store/memory/switchedOff.ts');
    const { listDismissed } = await import('../../../extension/store/memory/dismissed.ts');
    const { wasNotFound } = await import('../../../extension/store/memory/notFound.ts');
    expect(await recallOriginal(addressOf(1))).toEqual({ ...chosen, original: foundOf(9).original });
    expect(await countOriginals()).toBe(1);
    expect((await listSwitchedOff()).map(({ name }) => name).toSorted()).toEqual([addressOf(1), 'techzine']);
    expect(await wasNotFound(addressOf(2), NOW)).toBe(true);
    expect(await listDismissed(addressOf(1))).toHaveLength(1);
  });

  it('is done without where the browser refuses it', async () => {
    vi.resetModules();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Refused.', 'SecurityError');
    });
    const { recallOriginal, rememberOriginal } = await import('../../../extension/store/memory/originals.ts');
    const { addDismissed } = await import('../../../extension/store/memory/dismissed.ts');
    await rememberOriginal(foundOf(1));
    expect(await recallOriginal(addressOf(1))).toBeNull();
    expect(await addDismissed({ article: addressOf(1), row: 'a', since: NOW })).toBe(false);
    open.mockRestore();
  });
});

/** Fills a store to its limit, then adds one entry and two older ones. @returns whether some of all are there, oldest first */
async function overfilled<Entry>(
  store: { name: string; most: number; entry: (id: number) => Entry },
  add: (entry: Entry) => Promise<unknown>,
  isThere: (id: number) => Promise<boolean>,
): Promise<boolean[]> {
  const { name, most, entry } = store;
  const database = await openDB('brontekst');
  const filling = database.transaction(name, 'readwrite');
  for (let id = 3; id <= most + 1; id++) filling.store.put(entry(id));
  await filling.done;
  database.close();
  for (const id of [2, 0, 1]) await add(entry(id));
  return Promise.all([0, 1, 2, 3, most, most + 1].map(isThere));
}
const OLDEST_TWO_GONE = [false, false, true, true, true, true];

describe('the oldest go first', () => {
  it('of the originals', async () => {
    const store = { name: 'originals', most: originals.MOST_ORIGINALS, entry: foundOf };
    const isThere = async (id: number) => (await originals.recallOriginal(addressOf(id))) !== null;
    expect(await overfilled(store, originals.rememberOriginal, isThere)).toEqual(OLDEST_TWO_GONE);
    expect(await originals.countOriginals()).toBe(originals.MOST_ORIGINALS);
  });

  it('of what was not found', async () => {
    const entry = (id: number) => ({ article: addressOf(id), since: NOW + id });
    const store = { name: 'notFound', most: notFound.MOST_NOT_FOUND, entry };
    const isThere = (id: number) => notFound.wasNotFound(addressOf(id), NOW + DAY);
    expect(await overfilled(store, notFound.rememberNotFound, isThere)).toEqual(OLDEST_TWO_GONE);
  });

  it('of the originals that are gone', async () => {
    const entry = (id: number) => ({ original: addressOf(id), since: NOW + id });
    const store = { name: 'gone', most: gone.MOST_GONE, entry };
    expect(await overfilled(store, gone.rememberGone, (id) => gone.wasGone(addressOf(id)))).toEqual(OLDEST_TWO_GONE);
  });

  it('of the rows that were dismissed', async () => {
    const entry = (id: number) => ({ article: addressOf(id), row: 'a', since: NOW + id });
    const store = { name: 'dismissed', most: dismissed.MOST_DISMISSED, entry };
    const isThere = async (id: number) => (await dismissed.listDismissed(addressOf(id))).length > 0;
    expect(await overfilled(store, dismissed.addDismissed, isThere)).toEqual(OLDEST_TWO_GONE);
  });

  it('of what is switched off', async () => {
    const entry = (id: number) => ({ scope: 'article' as const, name: addressOf(id), label: '', since: NOW + id });
    const store = { name: 'switchedOff', most: switchedOff.MOST_SWITCHED_OFF, entry };
    const isThere = async (id: number) =>
      (await switchedOff.listSwitchedOff()).some(({ name }) => name === addressOf(id));
    expect(await overfilled(store, switchedOff.switchOff, isThere)).toEqual(OLDEST_TWO_GONE);
  });

  it('but before them what stems from the future', async () => {
    for (let id = 1; id <= notFound.MOST_NOT_FOUND; id++)
      await notFound.rememberNotFound({ article: addressOf(id), since: NOW + id });
    vi.setSystemTime(NOW);
    await notFound.rememberNotFound({ article: addressOf(0), since: NOW });
    expect(await notFound.wasNotFound(addressOf(0), NOW)).toBe(true);
    expect(await notFound.wasNotFound(addressOf(1), NOW + DAY)).toBe(false);
    expect(await notFound.wasNotFound(addressOf(2), NOW + DAY)).toBe(true);
  });

  it('of the session', async () => {
    const entry = (id: number) => ({ article: addressOf(id), isPrivate: false, original: null, searched: [] });
    for (let id = 0; id <= session.MOST_ENTRIES; id++) await session.rememberInSession(entry(id));
    expect(await session.recallInSession(addressOf(0), false)).toBeNull();
    expect(await session.recallInSession(addressOf(1), false)).toEqual(entry(1));
  });
});

describe('what was not found', () => {
  it('is remembered for a week, and not from the future', async () => {
    await notFound.rememberNotFound({ article: addressOf(1), since: NOW });
    expect(await notFound.wasNotFound(addressOf(1), NOW)).toBe(true);
    expect(await notFound.wasNotFound(addressOf(1), NOW + 7 * DAY - 1)).toBe(true);
    expect(await notFound.wasNotFound(addressOf(1), NOW + 7 * DAY)).toBe(false);
    expect(await notFound.wasNotFound(addressOf(1), NOW - 1)).toBe(false);
    expect(await notFound.wasNotFound(addressOf(2), NOW)).toBe(false);
  });
});

describe('the rows that were dismissed', () => {
  it('are listed by article, and taken back one by one', async () => {
    for (const [id, row] of [
      [1, 'a'],
      [1, 'b'],
      [2, 'a'],
    ] as const)
      await dismissed.addDismissed({ article: addressOf(id), row, since: NOW });
    await dismissed.addDismissed({ article: addressOf(1), row: 'a', since: NOW + 1 });
    expect((await dismissed.listDismissed(addressOf(1))).map(({ row }) => row)).toEqual(['a', 'b']);
    await dismissed.removeDismissed(addressOf(1), 'a');
    expect((await dismissed.listDismissed(addressOf(1))).map(({ row }) => row)).toEqual(['b']);
    expect(await dismissed.listDismissed(addressOf(2))).toHaveLength(1);
  });
});

describe('the session', () => {
  const entry = { article: addressOf(1), original: null, searched: [] };

  it('keeps what was found in private windows apart', async () => {
    await session.rememberInSession({ ...entry, isPrivate: true });
    expect(await session.recallInSession(addressOf(1), false)).toBeNull();
    await session.rememberInSession({ ...entry, isPrivate: false });
    await session.forgetSession('private');
    expect(await session.recallInSession(addressOf(1), true)).toBeNull();
    expect(await session.recallInSession(addressOf(1), false)).not.toBeNull();
  });

  it('loses nothing where two look-ups end at once', async () => {
    await Promise.all(
      [1, 2, 3].map((id) => session.rememberInSession({ ...entry, article: addressOf(id), isPrivate: false })),
    );
    for (const id of [1, 2, 3]) expect(await session.recallInSession(addressOf(id), false)).not.toBeNull();
  });

  it('goes on where its store is full', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await session.rememberInSession({ ...entry, isPrivate: false });
    await session.rememberInSession({ ...entry, isPrivate: false });
    expect(await session.recallInSession(addressOf(1), false)).not.toBeNull();
  });
});

describe('a rest that a site asks for', () => {
  const asking = (retryAfter: string | null, date?: string) =>
    new Headers({ ...(retryAfter === null ? {} : { 'retry-after': retryAfter }), ...(date ? { date } : {}) });
  const LONG = new Date(NOW + 90_000).toUTCString();
  it.each([
    ['120', 120_000],
    [' 5 ', 5_000],
    [LONG, 90_000],
    ['999999999', DAY],
  ])('of %s lasts %d milliseconds', async (value, length) => {
    await keepRest(HOST, asking(value), NOW);
    expect(await isResting(HOST, NOW + length - 1)).toBe(true);
    expect(await isResting(HOST, NOW + length)).toBe(false);
    expect(await isResting('www.techzine.eu', NOW)).toBe(false);
  });
  it.each([null, '', '0', '-5', 'soon', new Date(NOW - 1000).toUTCString()])('is none for %j', async (value) => {
    await keepRest(HOST, asking(value), NOW);
    expect(await isResting(HOST, NOW)).toBe(false);
  });
  it('is over where the clock was set back to before it began', async () => {
    await keepRest(HOST, asking('120'), NOW);
    expect(await isResting(HOST, NOW - 3_600_000)).toBe(false);
    await keepRest(HOST, asking('120'), NOW - 3_600_000);
    expect(await isResting(HOST, NOW - 3_600_000 + 120_000)).toBe(false);
  });
  it('until a date lasts as long by a clock that is an hour late', async () => {
    const date = new Date(NOW + 3_600_000).toUTCString();
    const until = new Date(NOW + 3_600_000 + 90_000).toUTCString();
    await keepRest(HOST, asking(until, date), NOW);
    expect(await isResting(HOST, NOW + 89_999)).toBe(true);
    expect(await isResting(HOST, NOW + 90_000)).toBe(false);
  });
});

it('forgets every article at once, but not what is switched off', async () => {
  await originals.rememberOriginal(foundOf(1));
  await notFound.rememberNotFound({ article: addressOf(2), since: NOW });
  await dismissed.addDismissed({ article: addressOf(1), row: 'a', since: NOW });
  await session.rememberInSession({ article: addressOf(3), isPrivate: false, original: null, searched: [] });
  await switchedOff.switchOff({ scope: 'site', name: 'techzine', label: 'Techzine', since: NOW });
  await forgetArticles();
  expect(await originals.countOriginals()).toBe(0);
  expect(await notFound.wasNotFound(addressOf(2), NOW)).toBe(false);
  expect(await dismissed.listDismissed(addressOf(1))).toEqual([]);
  expect(await session.recallInSession(addressOf(3), false)).toBeNull();
  expect(await switchedOff.listSwitchedOff()).toHaveLength(1);
});
