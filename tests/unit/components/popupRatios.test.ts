import { describe, expect, it } from 'vitest';
import { distanceOf, lengthsOf, ratioOf } from '../../../components/comparison/differences/ratios.ts';
import type { Pairing, Side } from '../../../core/comparison/comparison.ts';

function pairing(original: Partial<Side> | null, translation: Partial<Side> | null): Pairing {
  const side = (given: Partial<Side> | null): Side | null =>
    given && { kind: 'number', text: '', start: 0, end: 0, paragraph: 0, ...given };
  return {
    status: 'differs',
    certainty: 'certain',
    original: side(original),
    translation: side(translation),
    reason: { key: 'reason.figure.value' },
  };
}

describe('ratioOf', () => {
  it('divides the value of the translation by that of the original', () => {
    expect(ratioOf(pairing({ value: '13' }, { value: '12' }))).toBeCloseTo(12 / 13);
    expect(
      ratioOf(
        pairing({ kind: 'money', unit: 'EUR', value: '1200000000' }, { kind: 'money', unit: 'EUR', value: '1200000' }),
      ),
    ).toBeCloseTo(0.001);
  });

  it.each<[string, Partial<Side> | null, Partial<Side> | null]>([
    ['one side lacks it', { value: '3' }, null],
    ['the kinds differ', { kind: 'percent', value: '95' }, { kind: 'percentage-points', value: '95' }],
    ['the units differ', { kind: 'money', unit: 'EUR', value: '3' }, { kind: 'money', unit: 'USD', value: '4' }],
    ['only one has a unit', { kind: 'duration', unit: 'hour', value: '3' }, { kind: 'duration', value: '4' }],
    ['one is a range', { from: '3', to: '5' }, { value: '4' }],
    ['one can be read in two ways', { value: '1000' }, { value: '1.5', readings: ['1.5', '1500'] }],
    ['they are dates', { kind: 'date', value: '2018' }, { kind: 'date', value: '2019' }],
    ['they are degrees', { kind: 'temperature', value: '20' }, { kind: 'temperature', value: '10' }],
    ['one is zero', { value: '0' }, { value: '4' }],
    ['the other is zero', { value: '4' }, { value: '0' }],
    ['both are below zero', { value: '-4' }, { value: '-3' }],
    ['one is too large for a number', { value: '1' }, { value: `1${'0'.repeat(400)}` }],
  ])('is null where %s', (_, original, translation) => {
    expect(ratioOf(pairing(original, translation))).toBeNull();
  });
});

describe('distanceOf', () => {
  it.each([
    [1000, { how: 'times', direction: 'larger', amount: 1000 }],
    [0.001, { how: 'times', direction: 'smaller', amount: 1000 }],
    [2.1499, { how: 'times', direction: 'larger', amount: 2.1 }],
    [0.5, { how: 'times', direction: 'smaller', amount: 2 }],
    [1.0832, { how: 'percent', direction: 'larger', amount: 8.3 }],
    [12 / 13, { how: 'percent', direction: 'smaller', amount: 7.7 }],
    [1.0004, { how: 'slight', direction: 'larger', amount: 0 }],
    [0.99999, { how: 'slight', direction: 'smaller', amount: 0 }],
  ])('%d', (ratio, distance) => {
    expect(distanceOf(ratio)).toEqual(distance);
  });
});

describe('lengthsOf', () => {
  it('gives the larger all the room, and the other its share', () => {
    expect(lengthsOf(0.25)).toEqual({ translation: 0.25, original: 1 });
    expect(lengthsOf(1000)).toEqual({ translation: 1, original: 0.001 });
  });
});
