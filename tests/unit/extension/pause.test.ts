import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause } from '../../../extension/network/pause.ts';

describe('pause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const never = new AbortController().signal;

  async function turns(host: string, count: number, signal = never): Promise<number[]> {
    const began = Date.now();
    const waits = Array.from({ length: count }, () => pause(host, signal).then(() => Date.now() - began));
    await vi.runAllTimersAsync();
    return Promise.all(waits);
  }

  it('lets a host be asked once a second, however many ask', async () => {
    expect(await turns('one.example', 4)).toEqual([0, 1000, 2000, 3000]);
  });

  it('waits no longer where the clock is set back an hour', async () => {
    await turns('five.example', 1);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await turns('five.example', 2)).toEqual([1000, 2000]);
  });

  it('keeps hosts apart', async () => {
    const both = await Promise.all([turns('two.example', 1), turns('three.example', 1)]);
    expect(both).toEqual([[0], [0]]);
  });

  it('does not keep waiting what was cancelled', async () => {
    const controller = new AbortController();
    const waiting = [pause('four.example', controller.signal), pause('four.example', controller.signal)];
    controller.abort();
    const began = Date.now();
    await Promise.all(waiting);
    expect(Date.now() - began).toBe(0);
  });
});
