import type { BeadView } from '../beadView.ts';
import type { Sentence } from '../reading.ts';
import type { SideName } from './around.ts';

export const lengthOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.length, 0);

/** Letters that pull the ratio of a short article towards one. */
const EVEN = 400;

/** How long the one side is for each letter of the other, over the beads that have both. */
export function usualRatio(
  beads: readonly BeadView[],
  from: SideName = 'original',
  to: SideName = 'translation',
): number {
  const both = beads.filter(({ original, translation }) => original.length > 0 && translation.length > 0);
  const letters = (side: SideName): number => both.reduce((sum, bead) => sum + lengthOf(bead[side]), EVEN);
  return letters(to) / letters(from);
}
