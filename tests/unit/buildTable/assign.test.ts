import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign, type Edge } from '../../../scripts/buildTable/assign.ts';

/** The greatest sum, by trying everything. */
function bestSum(edges: Edge[], left = 0, used = new Set<number>()): number {
  if (left > Math.max(-1, ...edges.map((edge) => edge.left))) return 0;
  const sums = edges
    .filter((edge) => edge.left === left && !used.has(edge.right))
    .map((edge) => edge.weight + bestSum(edges, left + 1, new Set([...used, edge.right])));
  return Math.max(bestSum(edges, left + 1, used), ...sums);
}

it('gives up the best pair of one for the best of all', () => {
  const edges = [
    { left: 0, right: 0, weight: 10 },
    { left: 0, right: 1, weight: 9 },
    { left: 1, right: 0, weight: 8 },
  ];
  expect(assign(edges)).toEqual([edges[1], edges[2]]);
});

it('finds the greatest sum and uses no side twice', () => {
  const edge = fc.record({
    left: fc.nat(4),
    right: fc.nat(4),
    weight: fc.integer({ min: 1, max: 100 }),
  });
  const edges = fc.uniqueArray(edge, { selector: ({ left, right }) => `${left} ${right}` });
  fc.assert(
    fc.property(edges, (all) => {
      const chosen = assign(all);
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(bestSum(all));
    }),
  );
});
