import { describe, expect, it } from 'vitest';
import {
  type Fetcher,
  type FetchFailure,
  type FetchRequest,
  guarded,
  MOST_REQUESTS,
} from '../../../core/originals/fetching.ts';

const onlyGood = (address: string): boolean => address.startsWith('https://good.example/');

function counting(answer: Awaited<ReturnType<Fetcher>>): { fetch: Fetcher; count: () => number } {
  let count = 0;
  const fetch: Fetcher = async () => {
    count++;
    return answer;
  };
  return { fetch: guarded(fetch, onlyGood), count: () => count };
}

const PAGE = { address: 'https://good.example/a', type: 'html' } as const;

describe('guarded', () => {
  it('passes an answer on', async () => {
    const { fetch } = counting({ ok: true, address: 'https://good.example/b', text: 'x' });
    expect(await fetch(PAGE)).toMatchObject({ ok: true, text: 'x' });
  });
  it('never sends what the rule forbids', async () => {
    const { fetch, count } = counting({ ok: true, address: 'https://good.example/', text: '' });
    expect(await fetch({ address: 'https://evil.example/', type: 'html' })).toEqual({
      ok: false,
      failure: 'host-not-allowed',
    });
    expect(count()).toBe(0);
  });
  it('gives nothing of an answer that came from elsewhere', async () => {
    const { fetch } = counting({ ok: true, address: 'https://evil.example/', text: 'x' });
    expect(await fetch(PAGE)).toEqual({ ok: false, failure: 'bad-redirect' });
  });
  it('asks once more why nothing came, which counts as a request', async () => {
    const asked: FetchRequest[] = [];
    const fetch = guarded(async (request) => {
      asked.push(request);
      return { ok: false, failure: request.probe ? 'bad-redirect' : 'offline' };
    }, onlyGood);
    for (let count = 0; count < MOST_REQUESTS; count += 2)
      expect(await fetch(PAGE)).toEqual({ ok: false, failure: 'bad-redirect' });
    expect(await fetch(PAGE)).toEqual({ ok: false, failure: 'too-many' });
    expect(asked.slice(0, 2)).toEqual([PAGE, { ...PAGE, probe: true }]);
    expect(asked).toHaveLength(MOST_REQUESTS);
  });
  it('does not ask a host again after no answer at all', async () => {
    const { fetch, count } = counting({ ok: false, failure: 'offline' });
    await fetch(PAGE);
    expect(await fetch(PAGE)).toEqual({ ok: false, failure: 'offline' });
    expect(count()).toBe(2);
  });
  it.each<FetchFailure>(['challenge', 'rate-limited', 'timed-out', 'cancelled'])(
    'does not ask a host again after %s',
    async (failure) => {
      const { fetch, count } = counting({ ok: false, failure });
      await fetch(PAGE);
      expect(await fetch(PAGE)).toEqual({ ok: false, failure });
      expect(count()).toBe(1);
    },
  );
  it('asks again after a failure that is one page’s own', async () => {
    const { fetch, count } = counting({ ok: false, failure: 'not-found' });
    await fetch(PAGE);
    await fetch(PAGE);
    expect(count()).toBe(2);
  });
  it('sends no more than one article’s share of requests', async () => {
    const { fetch, count } = counting({ ok: false, failure: 'not-found' });
    for (let sent = 0; sent < MOST_REQUESTS; sent++) await fetch(PAGE);
    expect(await fetch(PAGE)).toEqual({ ok: false, failure: 'too-many' });
    expect(count()).toBe(MOST_REQUESTS);
  });
});
