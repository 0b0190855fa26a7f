import { describe, expect, it } from 'vitest';
import { takeAll } from '../../../core/text/steps.ts';
import { type Box, findingPlace, meet } from '../../../extension/page/edge/freePlace.ts';

const WINDOW = { width: 1000, height: 800 };
const TALL = 50;

/** The place in a window with such bars: in each box the first that reaches into it is found. */
function placeAmong(...bars: Box[]) {
  const barIn = function* (box: Box) {
    yield;
    return bars.find((bar) => meet(bar, box)) ?? null;
  };
  return takeAll(findingPlace(WINDOW, TALL, barIn));
}

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('the place of the banner', () => {
  it('is the lower edge where that is free', () => {
    expect(placeAmong()).toEqual({ left: 0, right: 0, bottom: 0 });
    expect(placeAmong(box(0, 0, 1000, 90)), 'a bar at the upper edge is far').toEqual({ left: 0, right: 0, bottom: 0 });
  });

  it('is above a bar, a button, and what stands on both', () => {
    expect(placeAmong(box(0, 700, 1000, 800))).toMatchObject({ bottom: 100 });
    expect(placeAmong(box(920, 730, 980, 790))).toMatchObject({ bottom: 70 });
    expect(placeAmong(box(0, 700, 1000, 800), box(900, 660, 960, 690))).toMatchObject({ bottom: 140 });
  });

  it('is beside a column, and above a bar between two of them', () => {
    expect(placeAmong(box(0, 0, 200, 800))).toEqual({ left: 200, right: 0, bottom: 0 });
    expect(placeAmong(box(700, 100, 1000, 800))).toEqual({ left: 0, right: 300, bottom: 0 });
    expect(placeAmong(box(0, 0, 200, 800), box(800, 0, 1000, 800), box(200, 760, 800, 800))).toEqual({
      left: 200,
      right: 200,
      bottom: 40,
    });
  });

  it('is nowhere where there is no room', () => {
    expect(placeAmong(box(0, 0, 1000, 800))).toBeNull();
    expect(placeAmong(box(0, 40, 1000, 800))).toBeNull();
    expect(placeAmong(box(0, 0, 400, 800), box(600, 0, 1000, 800))).toBeNull();
  });

  it('is found in bounded time, however many bars come', () => {
    let asked = 0;
    const always = function* ({ bottom }: Box) {
      asked += 1;
      yield;
      return box(0, bottom - 1, 1000, bottom);
    };
    expect(takeAll(findingPlace(WINDOW, TALL, always))).toBeNull();
    expect(asked).toBeLessThan(100);
  });
});
