import { seek } from '../text/seek.ts';
import type { Band } from './band.ts';
import type { Evidence, Profile } from './evidence.ts';

/** The weight of the features that sentence i of the original shares with sentence j of the translation. */
export type Overlap = (i: number, j: number) => number;

/** Sentences by feature, each list rising. */
function postings(profiles: readonly Profile[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  for (const [j, { features }] of profiles.entries()) {
    for (const feature of features.keys()) {
      const list = lists.get(feature);
      if (list) list.push(j);
      else lists.set(feature, [j]);
    }
  }
  return lists;
}

/** Shared evidence of all pairs of sentences inside the band; 0 outside it. */
export function findOverlap({ original, translation, weights }: Evidence, band: Band): Overlap {
  const rows = original.length;
  const offsets = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i += 1) {
    offsets[i + 1] = (offsets[i] ?? 0) + Math.max(0, (band.high[i + 1] ?? 0) - (band.low[i] ?? 0));
  }
  const cells = new Float64Array(offsets[rows] ?? 0);
  const lists = postings(translation);
  for (const [i, { features }] of original.entries()) {
    const low = band.low[i] ?? 0;
    const high = band.high[i + 1] ?? 0;
    const offset = (offsets[i] ?? 0) - low;
    for (const [feature, times] of features) {
      const list = lists.get(feature);
      if (!list) continue;
      const weight = weights[feature] ?? 0;
      for (let at = seek(list, (j) => j >= low); at < list.length; at += 1) {
        const j = list[at] ?? 0;
        if (j >= high) break;
        const cell = offset + j;
        cells[cell] = (cells[cell] ?? 0) + weight * Math.min(times, translation[j]?.features.get(feature) ?? 0);
      }
    }
  }
  return (i, j) => {
    const low = band.low[i] ?? 0;
    return j < low || j >= (band.high[i + 1] ?? 0) ? 0 : (cells[(offsets[i] ?? 0) + j - low] ?? 0);
  };
}
