import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { lookUp } from '../../../extension/background/lookUp/findAndCompare.ts';
import { addDismissed, listDismissed } from '../../../extension/store/memory/dismissed.ts';
import { forgetArticles } from '../../../extension/store/memory/forgetArticles.ts';
import { wasNotFound } from '../../../extension/store/memory/notFound.ts';
import { recallOriginal, rememberOriginal } from '../../../extension/store/memory/originals.ts';
import type { FailureKind, LookUp, Step } from '../../../extension/store/tabState.ts';
import { fixtureArchive } from '../../server/archive.ts';
import { type FailureName, failures } from '../../server/failures.ts';
import { DUTCH } from '../../server/hosts.ts';
import { type LocalServer, startServer } from '../../server/server.ts';
import { createNetworkFetch } from '../../wordpress/networkFetch.ts';
import { createPublisher } from '../../wordpress/publisher.ts';
import { readPairs } from '../originals/fixturePairs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../extension/network/permissions.ts', () => ({ mayRead: async () => true }));
// The pauses have a test of their own.
vi.mock('../../../extension/network/pause.ts', () => ({ pause: async () => undefined }));

const [searched, other] = ['quorline-quarter', 'hosting-merger'].map((wanted) => {
  const pair = readPairs().find(({ name }) => name === wanted);
  if (!pair) throw new Error(`There is no sample article ${wanted}.`);
  return pair;
});
if (!searched || !other) throw new Error('The sample articles are not there.');
const { translation, original } = searched;

let server: LocalServer;
/** Requests of the look-up; redirects are the browser’s. */
let sent = 0;
const unhandled: unknown[] = [];
const note = (reason: unknown): unknown => unhandled.push(reason);

beforeAll(async () => {
  server = await startServer(fixtureArchive());
  process.on('unhandledRejection', note);
});
beforeEach(async () => {
  fakeBrowser.reset();
  await forgetArticles();
  sent = 0;
  const network = createNetworkFetch({ port: server.port, allows: ({ href }) => mayFetch(href, techzine) });
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
    sent++;
    return network(...request);
  });
});
afterEach(() => {
  server.reset();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(unhandled).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await server.close();
});

async function look(part: { chosen?: string; isRetry?: boolean } = {}): Promise<{ end: LookUp; steps: Step[] }> {
  const steps: Step[] = [];
  const { signal } = new AbortController();
  const end = await lookUp(translation, { isPrivate: false, signal, step: (step) => steps.push(step), ...part });
  return { end, steps };
}

/** What each way of failing is told as where it is all that the original's site answers. */
const toldAs: Record<Exclude<FailureName, 'windows-1252' | 'windows-1252-meta' | 'wrong-encoding'>, FailureKind> = {
  missing: 'search-unavailable',
  unauthorized: 'search-unavailable',
  forbidden: 'search-unavailable',
  challenge: 'challenge',
  'html-for-json': 'search-unavailable',
  'broken-json': 'search-unavailable',
  'rate-limited': 'rate-limited',
  'server-error': 'search-unavailable',
  'not-html': 'search-unavailable',
  'too-large': 'search-unavailable',
  'endless-tags': 'search-unavailable',
  truncated: 'search-unavailable',
  'no-connection': 'offline',
  slow: 'timed-out',
  'redirect-elsewhere': 'search-unavailable',
  'redirect-loop': 'search-unavailable',
};

/** A list with the names' own type. */
const ways = (Object.keys(toldAs) as (keyof typeof toldAs)[]).map((way) => [way, toldAs[way]] as const);

describe('a look-up that fails', () => {
  const remembered = { translation: other.translation.address, original: other.original.address };
  const found = { ...remembered, chosenByReader: true, usedAt: 1 };
  const row = { article: translation.address, row: 'a', since: 1 };

  it('has a way of failing for everything that the server can do', () => {
    const encodings = ['windows-1252', 'windows-1252-meta', 'wrong-encoding'];
    expect([...Object.keys(toldAs), ...encodings].sort()).toEqual(Object.keys(failures).sort());
  });

  it.each(ways)('by %s says %s, and harms no memory', async (way, kind) => {
    await rememberOriginal(found);
    await addDismissed(row);
    if (way === 'slow') {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => timeout(milliseconds / 50));
    }
    // What breaks JSON does no harm to a feed: it gives way by another failure.
    if (way === 'broken-json') server.fail('unauthorized', ({ search }) => search.includes('feed=rss2'));
    const isMeant = ({ host, search }: URL) => host === DUTCH && !(way === 'broken-json' && search.includes('feed='));
    server.fail(way, isMeant);
    const { end, steps } = await look();
    expect(end).toMatchObject({ phase: 'failed', failure: { kind } });
    expect(steps.at(-1)).toBe('compare');
    expect(sent).toBeLessThanOrEqual(8);
    expect(await recallOriginal(remembered.translation)).toEqual(found);
    expect(await listDismissed(translation.address)).toEqual([row]);
    expect(await recallOriginal(translation.address)).toBeNull();
    expect(await wasNotFound(translation.address, Date.now())).toBe(false);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(translation.address);
  });
});

describe('what a look-up finds', () => {
  it('is remembered, so that the next one asks for no more than the page', async () => {
    const first = await look();
    expect(first.end).toMatchObject({ phase: 'compared', compared: { original: { address: original.address } } });
    server.requests.length = 0;
    const second = await look();
    expect(second.end).toMatchObject({ phase: 'compared', compared: { original: { proof: 'original' } } });
    expect(server.requests.map(({ path }) => path)).toEqual([new URL(original.address).pathname]);
  });

  it('is remembered where it is nothing, until the reader asks again', async () => {
    server.show({ pages: new Map(), publisher: createPublisher({ english: [], dutch: [] }) });
    expect((await look()).end).toMatchObject({ phase: 'failed', failure: { kind: 'original-not-found' } });
    expect(server.requests.length).toBeGreaterThan(0);
    server.requests.length = 0;
    expect((await look()).end).toMatchObject({ phase: 'failed', failure: { kind: 'original-not-found' } });
    expect(server.requests).toEqual([]);
    server.reset();
    expect((await look({ isRetry: true })).end).toMatchObject({ phase: 'compared' });
    expect((await look()).end).toMatchObject({ phase: 'compared' });
  });
});
