import { expect, test } from 'vitest';
import { isPartial, pairedBeads } from '../../../core/comparison/partial.ts';
import { contextOf } from './checks/beads.ts';

const words = (count: number): string => (count === 0 ? '' : `${'De '.repeat(count - 1)}boot.`);

const contextWith = (...beads: [ours: number, theirs: number][]) =>
  contextOf(beads.map(([ours, theirs]) => [words(ours), words(theirs)]));

test.each<[string, boolean, [number, number][]]>([
  ['everything has a counterpart', false, [[90, 80]]],
  [
    'a few sentences were left out',
    false,
    [
      [200, 190],
      [90, 0],
    ],
  ],
  [
    'a short text lacks half of it',
    false,
    [
      [30, 30],
      [30, 0],
    ],
  ],
  [
    'much of the original stands alone',
    true,
    [
      [100, 100],
      [90, 0],
    ],
  ],
  [
    'much of the translation stands alone',
    true,
    [
      [100, 100],
      [0, 90],
    ],
  ],
])('%s: %s', (_, partial, beads) => {
  const { beads: views, original, translation } = contextWith(...beads);
  expect(isPartial(views, original, translation)).toBe(partial);
});

test('one that was cut is partial, however it is paired', () => {
  const { beads, original, translation } = contextWith([90, 90]);
  expect(isPartial(beads, { ...original, isCut: true }, translation)).toBe(true);
  expect(isPartial(beads, original, { ...translation, isCut: true })).toBe(true);
});

test('the beads that say something on both sides remain', () => {
  const { beads } = contextWith([10, 10], [10, 0], [0, 10], [5, 5]);
  expect(pairedBeads(beads)).toHaveLength(2);
});
