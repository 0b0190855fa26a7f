import type { BeadView } from '../beadView.ts';
import type { Sentence } from '../reading.ts';

export const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.length, 0);

/** Letters that pull the ratio of a short article towards one. */
const EVEN = 400;

/** How long the translation is for each letter of the original, over the beads that have both. */
export function usualRatio(beads: readonly BeadView[]): number {
  let ours = EVEN;
  let theirs = EVEN;
  for (const { original, translation } of beads) {
    if (original.length === 0 || translation.length === 0) continue;
    ours += lengthOf(original);
    theirs += lengthOf(translation);
  }
  return theirs / ours;
}
