import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { type FindResult, findOriginal } from '../../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { atOnce } from '../../../core/originals/wordpress/asking.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { failureIn } from '../../../extension/background/lookUp/failures.ts';
import { createFetcher } from '../../../extension/network/fetcher.ts';
import { fixtureArchive } from '../../server/archive.ts';
import type { FailureName } from '../../server/failures.ts';
import { DUTCH, ELSEWHERE } from '../../server/hosts.ts';
import { type LocalServer, startServer } from '../../server/server.ts';
import { createNetworkFetch } from '../../wordpress/networkFetch.ts';
import { readPairs } from './fixturePairs.ts';

// The pauses have a test of their own.
vi.mock('../../../extension/network/pause.ts', () => ({ pause: async () => undefined }));
vi.mock('../../../extension/network/permissions.ts', () => ({ mayRead: async () => true }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const pair = readPairs().find(({ foundBy }) => foundBy === 'search');
if (!pair) throw new Error('No pair of the fixtures is found by a search.');
const { translation, original } = pair;
let server: LocalServer;
/** Requests of the look-up; redirects are the browser’s. */
let sent = 0;

beforeAll(async () => {
  server = await startServer(fixtureArchive());
});
afterAll(() => server.close());
afterEach(() => {
  server.reset();
  fakeBrowser.reset();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Where hosts are slow, the fetcher’s patience is made shorter. */
function losePatienceSooner(): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => timeout(milliseconds / 20));
}

/** A look-up over the network. */
async function lookUp(trusted = true): Promise<FindResult> {
  const allows = (address: URL): boolean => mayFetch(address.href, techzine);
  sent = 0;
  const network = createNetworkFetch({ port: server.port, allows, trusted });
  vi.stubGlobal('fetch', (...request: Parameters<typeof fetch>) => {
    sent++;
    return network(...request);
  });
  const tools = { fetch: createFetcher(techzine, new AbortController().signal), guess: guessLanguage, run: atOnce };
  return findOriginal(translation, NOTHING_KNOWN, tools);
}

const ofDutch = ({ host }: URL): boolean => host === DUTCH;
const ofRest = ({ host, pathname }: URL): boolean => host === DUTCH && pathname.startsWith('/wp-json/');

describe('where all of the original’s site fails', () => {
  it.each<[FailureName, string]>([
    ['missing', 'search-unavailable'],
    ['unauthorized', 'search-unavailable'],
    ['forbidden', 'search-unavailable'],
    ['challenge', 'challenge'],
    ['html-for-json', 'search-unavailable'],
    ['rate-limited', 'rate-limited'],
    ['server-error', 'search-unavailable'],
    ['not-html', 'search-unavailable'],
    ['too-large', 'search-unavailable'],
    ['truncated', 'search-unavailable'],
    ['slow', 'timed-out'],
    ['redirect-elsewhere', 'search-unavailable'],
    ['redirect-loop', 'search-unavailable'],
  ])('%s ends in %s, with the site’s own search as the next step', async (way, kind) => {
    if (way === 'slow') losePatienceSooner();
    server.fail(way, ofDutch);
    const found = await lookUp();
    expect(found.candidates).toEqual([]);
    expect(failureIn(found).kind).toBe(kind);
    expect(found.searchPage).toMatch(/^https:\/\/www\.techzine\.nl\/\?s=/);
    expect(sent).toBeLessThanOrEqual(8);
    expect(server.requests.some(({ host }) => host === ELSEWHERE)).toBe(false);
  });

  it('a wrong certificate ends as no connection, and nothing is sent', async () => {
    const found = await lookUp(false);
    expect(failureIn(found).kind).toBe('offline');
    expect(server.requests).toEqual([]);
  });
});

describe('where only the interface fails', () => {
  it.each<FailureName>([
    'missing',
    'unauthorized',
    'forbidden',
    'html-for-json',
    'broken-json',
    'server-error',
    'not-html',
    'too-large',
    'truncated',
    'redirect-elsewhere',
    'redirect-loop',
  ])('the feeds find it after %s', async (way) => {
    server.fail(way, ofRest);
    const found = await lookUp();
    expect(found.candidates[0]).toMatchObject({ address: original.address, proof: 'original' });
    expect(sent).toBeLessThanOrEqual(8);
  });

  it.each<[FailureName, string]>([
    ['challenge', 'challenge'],
    ['rate-limited', 'rate-limited'],
    ['slow', 'timed-out'],
  ])('nothing more is asked after %s', async (way, kind) => {
    if (way === 'slow') losePatienceSooner();
    server.fail(way, ofRest);
    expect(failureIn(await lookUp()).kind).toBe(kind);
    expect(server.requests).toHaveLength(1);
  });
});

describe('in other encodings', () => {
  it.each<FailureName>(['windows-1252', 'windows-1252-meta', 'wrong-encoding'])('the page is read: %s', async (way) => {
    server.fail(way, ({ pathname }) => pathname.startsWith('/nieuws/'));
    server.fail('unauthorized', ofRest);
    const found = await lookUp();
    expect(found.candidates[0]).toMatchObject({ address: original.address, proof: 'original' });
  });
});
