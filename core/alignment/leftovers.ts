import type { Bead } from './bead.ts';
import type { Evidence } from './evidence.ts';

/** Features in more sentences than this say too little to look for a sentence by them, and would cost too much. */
const RARE = 24;

/** For each sentence, the one of the other side that shares most with it. */
function bestOf(
  from: readonly number[],
  to: readonly number[],
  own: Evidence['original'],
  other: Evidence['original'],
  weights: readonly number[],
): Map<number, number> {
  const postings = new Map<number, number[]>();
  for (const j of to) {
    for (const feature of other[j]?.features.keys() ?? []) {
      const list = postings.get(feature);
      if (list) list.push(j);
      else postings.set(feature, [j]);
    }
  }
  const best = new Map<number, number>();
  for (const i of from) {
    const votes = new Map<number, number>();
    for (const feature of own[i]?.features.keys() ?? []) {
      const list = postings.get(feature) ?? [];
      if (list.length > RARE) continue;
      for (const j of list) votes.set(j, (votes.get(j) ?? 0) + (weights[feature] ?? 0));
    }
    let most = 0;
    for (const [j, vote] of votes) {
      if (vote <= most) continue;
      most = vote;
      best.set(i, j);
    }
  }
  return best;
}

/** Sentences that are each other's best counterpart, wherever they stand. Takes time in the number of sentences. */
export function matchLeftovers(
  { original, translation, weights }: Evidence,
  ours: readonly number[],
  theirs: readonly number[],
): Bead[] {
  const there = bestOf(ours, theirs, original, translation, weights);
  const back = bestOf(theirs, ours, translation, original, weights);
  return [...there].flatMap(([i, j]): Bead[] => (back.get(j) === i ? [[[i], [j]]] : []));
}
