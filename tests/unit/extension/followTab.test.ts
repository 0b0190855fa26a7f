import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '../../../entrypoints/popup/followTab.ts';
import { lastState } from '../../../entrypoints/popup/lastState.ts';
import type { Inspection, LookUp, TabState } from '../../../extension/store/tabState.ts';
import { updateTab } from '../../../extension/store/tabStore.ts';
import { article } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const TAB = 3;

function stateWith(lookUp: LookUp): TabState {
  const verdict = { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] } satisfies object;
  const reading: TabState['reading'] = {
    kind: 'article',
    article,
    verdict: { ...verdict, kind: 'machine-translated' },
  };
  return { address: article.address, reading, link: null, lookUp, isPrivate: false };
}

const known = (lookUp: LookUp): Inspection => ({ kind: 'known', state: stateWith(lookUp) });
const idle = stateWith({ phase: 'idle' });
const working = stateWith({ phase: 'working', step: 'find' });
const events = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.stubGlobal('document', Object.assign(events, { visibilityState: 'visible' }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function follow(...answers: Inspection[]) {
  const inspect = vi.fn(async () => answers.shift() ?? known({ phase: 'idle' }));
  const [inspected, changed] = [vi.fn(), vi.fn()];
  const stop = followTab(TAB, { inspect, inspected, changed });
  return { inspect, inspected, changed, stop };
}

describe('a popup that follows its tab', () => {
  it('looks again at a page that still loads, until it is there', async () => {
    const { inspect, inspected, stop } = follow({ kind: 'loading' }, { kind: 'loading' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(inspect).toHaveBeenCalledTimes(3);
    expect(inspected).toHaveBeenLastCalledWith(known({ phase: 'idle' }));
    stop();
  });

  it('looks again when the page was loaded anew, and not for another tab', async () => {
    const { inspect, stop } = follow({ kind: 'reload-page' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(inspect).toHaveBeenCalledTimes(1);
    const tab = await fakeBrowser.tabs.create({});
    await fakeBrowser.tabs.onUpdated.trigger(TAB + 1, { status: 'complete' }, tab);
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'loading' }, tab);
    expect(inspect).toHaveBeenCalledTimes(1);
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, tab);
    expect(inspect).toHaveBeenCalledTimes(2);
    stop();
  });

  it('looks again when the reader comes back to it', async () => {
    const { inspect, stop } = follow({ kind: 'permission-missing', host: 'www.techzine.nl' });
    await vi.advanceTimersByTimeAsync(0);
    events.dispatchEvent(new Event('visibilitychange'));
    expect(inspect).toHaveBeenCalledTimes(2);
    stop();
  });

  it('still says that a site is closed to it when a look-up that was under way ends', async () => {
    const closed: Inspection = { kind: 'permission-missing', host: 'www.techzine.nl' };
    const { inspected, changed, stop } = follow(closed, closed);
    await vi.advanceTimersByTimeAsync(0);
    await updateTab(TAB, () => working);
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).not.toHaveBeenCalled();
    expect(inspected.mock.calls).toEqual([[closed], [closed]]);
    stop();
  });

  it('shows each change, and asks now and then while the background is at work', async () => {
    const { inspect, changed, stop } = follow();
    await vi.advanceTimersByTimeAsync(0);
    await updateTab(TAB, () => working);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(changed).toHaveBeenLastCalledWith({ kind: 'known', state: working });
    expect(inspect).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(inspect).toHaveBeenCalledTimes(2);
    stop();
  });

  it('passes over an answer that a change has made old, and looks again', async () => {
    const answers: ((found: Inspection) => void)[] = [];
    const [inspected, changed] = [vi.fn(), vi.fn()];
    const inspect = () => new Promise<Inspection>((resolve) => answers.push(resolve));
    const stop = followTab(TAB, { inspect, inspected, changed });
    await updateTab(TAB, () => working);
    answers[0]?.(known({ phase: 'idle' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).toHaveBeenCalledOnce();
    expect(inspected).not.toHaveBeenCalled();
    answers[1]?.({ kind: 'known', state: working });
    await vi.advanceTimersByTimeAsync(0);
    expect(inspected).toHaveBeenCalledExactlyOnceWith({ kind: 'known', state: working });
    stop();
  });

  it('is quiet once it has ended', async () => {
    const { inspect, inspected, changed, stop } = follow({ kind: 'loading' });
    stop();
    await updateTab(TAB, () => working);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(inspect).toHaveBeenCalledOnce();
    expect(inspected).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what a popup paints first', () => {
  it.each([
    ['what was last known of the page', article.address, idle],
    ['the same with another place in the page', `${article.address}#comments`, idle],
    ['nothing of another page', 'https://www.techzine.eu/news/', null],
  ])('is %s', async (_, url, expected) => {
    const { id = 0 } = await fakeBrowser.tabs.create({ url });
    await updateTab(id, () => idle);
    expect(await lastState(id)).toEqual(expected);
  });

  it('is nothing where the tab is gone', async () => {
    await updateTab(99, () => idle);
    expect(await lastState(99)).toBeNull();
  });
});
