import { expect, test } from 'vitest';
import type { BeadView } from '../../../core/comparison/beadView.ts';
import { areRelated } from '../../../core/comparison/related.ts';
import { contextOf } from './checks/beads.ts';

const words = (count: number): string => (count === 0 ? '' : `${'De '.repeat(count - 1)}boot.`);

/** Beads of so many words on both sides, each with its strength. */
const beadsOf = (...beads: [ours: number, theirs: number, strength: number][]): BeadView[] =>
  contextOf(beads.map(([ours, theirs]) => [words(ours), words(theirs)])).beads.map((bead, at) => ({
    ...bead,
    strength: beads[at]?.[2] ?? 0,
  }));

test.each<[string, boolean, BeadView[]]>([
  ['nothing is shared', false, beadsOf([40, 40, 0])],
  ['too little is shared', false, beadsOf([40, 40, 0.05])],
  ['enough is shared', true, beadsOf([40, 40, 0.1])],
  ['just enough is shared', true, beadsOf([40, 40, 0.08])],
  ['too few words, here', true, beadsOf([29, 40, 0])],
  ['too few words, there', true, beadsOf([40, 29, 0])],
  ['just enough words', false, beadsOf([30, 30, 0])],
  ['a summary of a long article', true, beadsOf([30, 30, 0.1], [200, 0, 0])],
  ['a long article of which the original is a summary', true, beadsOf([30, 30, 0.1], [0, 200, 0])],
  ['one sentence of many is alike', false, beadsOf([4, 4, 0.5], [36, 36, 0])],
  ['a bead counts by its shorter side', false, beadsOf([36, 4, 0.5], [4, 36, 0.1])],
  ['several beads together', true, beadsOf([10, 10, 0.2], [10, 10, 0.1], [10, 10, 0])],
])('%s: %s', (_, related, beads) => {
  expect(areRelated(beads)).toBe(related);
});
