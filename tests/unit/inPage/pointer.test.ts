import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPointer } from '../../../extension/page/marks/pointer.ts';

/** The page, the pointer's place in it, and what was told. */
let page: EventTarget;
let under: 'a' | 'b' | 'panel' | null;
let told: string[];
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('document', page);
  [under, told, ending] = [null, [], new AbortController()];
  const markAt = () => (under === 'panel' ? null : under);
  const isOverShown = () => under === 'panel';
  const events = { markAt, isOverShown, onEnter: (mark: string) => told.push(mark), onLeave: () => told.push('left') };
  followPointer(events, ending.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The pointer goes somewhere and rests there. */
function go(where: typeof under, rest: number, type = 'pointermove', isTrusted = true): void {
  under = where;
  page.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: isTrusted }));
  vi.advanceTimersByTime(rest);
}

describe('the pointer', () => {
  it('shows a mark that it rests on, none that it only passes', () => {
    go('a', 50);
    go(null, 50);
    go('b', 500);
    expect(told).toEqual(['b']);
  });

  it('lets what it showed stay for a while, and for as long as it is over it', () => {
    go('a', 300);
    go(null, 200);
    go('panel', 5000);
    expect(told).toEqual(['a']);
    go(null, 500);
    expect(told).toEqual(['a', 'left']);
  });

  it('ends it after it has left', () => {
    go('a', 300);
    go(null, 500);
    expect(told).toEqual(['a', 'left']);
  });

  it('shows at once what is tapped', () => {
    go('a', 0, 'pointerdown');
    vi.advanceTimersByTime(0);
    expect(told).toEqual(['a']);
  });

  it('is the reader’s alone, never the page’s', () => {
    go('a', 500, 'pointermove', false);
    expect(told).toEqual([]);
  });

  it('is followed no longer once all has ended', () => {
    go('a', 50);
    ending.abort();
    vi.advanceTimersByTime(500);
    go('b', 500);
    expect(told).toEqual([]);
  });
});
