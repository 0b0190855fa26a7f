import type { BeadView } from './beadView.ts';

/** Fewer words than this on either side are too few to call two texts unrelated. */
const FEWEST_WORDS = 30;
/** Articles that translate each other share 0.15 to 0.5 of their evidence, unrelated ones less than 0.05. */
const LEAST_SHARED = 0.08;

const words = (beads: readonly BeadView[], side: 'original' | 'translation'): number =>
  beads.reduce((sum, bead) => sum + bead[side].reduce((count, { tokens }) => count + tokens.length, 0), 0);

/** Whether two aligned texts are one article: what the shorter one says is found in the other. */
export function areRelated(beads: readonly BeadView[]): boolean {
  const shorter = Math.min(words(beads, 'original'), words(beads, 'translation'));
  if (shorter < FEWEST_WORDS) return true;
  let shared = 0;
  for (const bead of beads) shared += bead.strength * Math.min(words([bead], 'original'), words([bead], 'translation'));
  return shared / shorter >= LEAST_SHARED;
}
