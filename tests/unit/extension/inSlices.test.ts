import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '../../../core/text/steps.ts';
import { inSlices } from '../../../extension/inSlices.ts';

/** Work of so many steps, each of which takes so many milliseconds by the test's own clock. */
function work(count: number, milliseconds: number) {
  const taken = { steps: 0 };
  function* steps(): Steps<{ steps: number }> {
    for (; taken.steps < count; taken.steps++) {
      now += milliseconds;
      yield;
    }
    return taken;
  }
  return { taken, steps: steps() };
}

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('work in slices', () => {
  it('takes short work at once', async () => {
    const { steps } = work(10, 1);
    expect(await inSlices(steps)).toEqual({ steps: 10 });
  });

  it('lets others go on after 15 milliseconds, as often as it takes', async () => {
    const { taken, steps } = work(40, 1);
    const seen: number[] = [];
    const wait = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((go, milliseconds) => {
      seen.push(taken.steps);
      return wait(go, milliseconds);
    });
    const end = inSlices(steps);
    await vi.advanceTimersByTimeAsync(10);
    expect(await end).toEqual({ steps: 40 });
    expect(seen).toEqual([15 - 1, 30 - 1]);
  });

  it('ends within one slice when it is stopped', async () => {
    const { taken, steps } = work(1_000, 1);
    const controller = new AbortController();
    const end = inSlices(steps, controller.signal);
    controller.abort();
    await vi.advanceTimersByTimeAsync(10);
    expect(await end).toBeNull();
    expect(taken.steps).toBe(15 - 1);
  });

  it('does not even begin what was stopped before', async () => {
    const { taken, steps } = work(5, 1);
    expect(await inSlices(steps, AbortSignal.abort())).toBeNull();
    expect(taken.steps).toBe(0);
  });
});
