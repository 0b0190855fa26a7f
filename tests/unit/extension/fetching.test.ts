import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { type Fetcher, type FetchRequest, guarded } from '../../../core/originals/fetching.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { createFetcher } from '../../../extension/network/fetcher.ts';
import { html } from '../../server/answer.ts';
import { fixtureArchive } from '../../server/archive.ts';
import type { FailureName } from '../../server/failures.ts';
import { DUTCH, ENGLISH } from '../../server/hosts.ts';
import { type LocalServer, startServer } from '../../server/server.ts';
import { createNetworkFetch } from '../../wordpress/networkFetch.ts';
import { hostileAddresses } from './hostileAddresses.ts';

// The pauses have a test of their own.
vi.mock('../../../extension/network/pause.ts', () => ({ pause: async () => undefined }));
const permission = vi.hoisted(() => ({ granted: true }));
vi.mock('../../../extension/network/permissions.ts', () => ({ mayRead: async () => permission.granted }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const START = `https://${DUTCH}/nieuws/security/422001/een-slug/`;
const PAGE: FetchRequest = { address: START, type: 'html' };
let server: LocalServer;

beforeAll(async () => {
  server = await startServer(fixtureArchive());
});
afterAll(() => server.close());
afterEach(() => {
  server.reset();
  fakeBrowser.reset();
  permission.granted = true;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The extension's fetcher; without the policy the network would follow a redirect anywhere. */
function fetcher({ policy = true, trusted = true, cancelled = new AbortController().signal } = {}): Fetcher {
  const allows = (address: URL): boolean => !policy || mayFetch(address.href, techzine);
  vi.stubGlobal('fetch', createNetworkFetch({ port: server.port, allows, trusted }));
  return guarded(createFetcher(techzine, cancelled), (address) => mayFetch(address, techzine));
}

const hostsAsked = (): string[] => [...new Set(server.requests.map(({ host }) => host))];

it('asks no host that the reader has taken away', async () => {
  permission.granted = false;
  expect(await fetcher()(PAGE)).toEqual({ ok: false, failure: 'permission-missing' });
  expect(server.requests).toEqual([]);
});

describe('hostile addresses', () => {
  it('are at least 60', () => {
    expect(new Set(hostileAddresses).size).toBeGreaterThanOrEqual(60);
  });

  it.each(hostileAddresses)('%s is not asked for', async (address) => {
    expect(await fetcher({ policy: false })({ address, type: 'html' })).toEqual({
      ok: false,
      failure: 'host-not-allowed',
    });
    expect(server.requests).toEqual([]);
  });

  it.each(hostileAddresses)('a redirect to %s is not followed', async (address) => {
    // Headers hold plain characters only.
    const location = address.replace(/[^\x20-\x7e]/gu, encodeURIComponent);
    const target = URL.canParse(location, START) ? new URL(location, START) : null;
    // Written without a scheme or with one slash too few, an address may stay on the publisher's host.
    const stays = target !== null && mayFetch(target.href, techzine);
    server.serve(START, html('', 302, { location }));
    const result = await fetcher()(PAGE);
    expect(result.ok ? null : result.failure).toBe(stays ? 'not-found' : 'bad-redirect');
    expect(hostsAsked()).toEqual([DUTCH]);
  });

  it('is not read where a browser should follow a redirect elsewhere all the same', async () => {
    server.serve(START, html('', 302, { location: 'https://elsewhere.example/' }));
    expect(await fetcher({ policy: false })(PAGE)).toEqual({ ok: false, failure: 'bad-redirect' });
  });

  it('is refused at the end of a chain that begins on the publisher’s hosts', async () => {
    const [second, third] = [`https://${ENGLISH}/b/`, `https://${DUTCH}/c/`];
    server.serve(START, html('', 301, { location: second }));
    server.serve(second, html('', 302, { location: third }));
    server.serve(third, html('', 307, { location: 'https://elsewhere.example/' }));
    expect(await fetcher()(PAGE)).toEqual({ ok: false, failure: 'bad-redirect' });
    expect(hostsAsked().sort()).toEqual([ENGLISH, DUTCH].sort());
  });
});

describe('createFetcher', () => {
  it('follows a redirect on the publisher’s hosts and says where it ended', async () => {
    const end = `https://${DUTCH}/nieuws/422001/een-slug.html`;
    server.serve(START, html('', 301, { location: end }));
    server.serve(end, html('<p>Hier staat het.</p>'));
    expect(await fetcher()(PAGE)).toEqual({ ok: true, address: end, text: '<p>Hier staat het.</p>' });
  });

  it('sends neither cookies nor a referrer', async () => {
    server.serve(START, html('<p>a</p>'));
    await fetcher()(PAGE);
    expect(server.requests).toMatchObject([{ cookie: null, referrer: null }]);
  });

  it.each<[FailureName, string | null]>([
    ['missing', 'not-found'],
    ['unauthorized', 'forbidden'],
    ['forbidden', 'forbidden'],
    ['challenge', 'challenge'],
    ['rate-limited', 'rate-limited'],
    ['server-error', 'server-error'],
    ['not-html', 'wrong-type'],
    ['too-large', 'too-large'],
    ['truncated', 'server-error'],
    ['redirect-elsewhere', 'bad-redirect'],
    ['redirect-loop', 'bad-redirect'],
    ['windows-1252', null],
    ['windows-1252-meta', null],
    ['wrong-encoding', null],
  ])('tells of %s: %s', async (way, failure) => {
    server.serve(START, html('<meta charset="utf-8"><p>Eén café.</p>'.padEnd(4000, ' ')));
    server.fail(way, ({ host }) => host === DUTCH);
    const result = await fetcher()(PAGE);
    expect(result.ok ? null : result.failure).toBe(failure);
    if (result.ok && way !== 'wrong-encoding') expect(result.text).toContain('Eén café.');
  });

  it('gives up on a host that is slow', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => timeout(milliseconds / 100));
    server.fail('slow', () => true);
    expect(await fetcher()(PAGE)).toEqual({ ok: false, failure: 'timed-out' });
  });

  it('tells of a wrong certificate as of no connection', async () => {
    server.serve(START, html('<p>a</p>'));
    expect(await fetcher({ trusted: false })(PAGE)).toEqual({ ok: false, failure: 'offline' });
    expect(server.requests).toEqual([]);
  });

  it('leaves a host alone that asked for a rest, until it is over', async () => {
    server.fail('rate-limited', () => true);
    expect(await fetcher()(PAGE)).toEqual({ ok: false, failure: 'rate-limited' });
    server.reset();
    server.serve(START, html('<p>a</p>'));
    const now = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(now + 115_000);
    expect(await fetcher()(PAGE)).toEqual({ ok: false, failure: 'rate-limited' });
    expect(server.requests).toEqual([]);
    vi.spyOn(Date, 'now').mockReturnValue(now + 125_000);
    expect(await fetcher()(PAGE)).toMatchObject({ ok: true });
  });

  it('stops when the reader does', async () => {
    server.fail('slow', () => true);
    const controller = new AbortController();
    const result = fetcher({ cancelled: controller.signal })(PAGE);
    await vi.waitUntil(() => server.requests.length > 0);
    controller.abort();
    expect(await result).toEqual({ ok: false, failure: 'cancelled' });
  });
});
