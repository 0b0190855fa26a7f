import type { BeadView } from '../beadView.ts';
import type { Sentence } from '../reading.ts';

export type SideName = 'original' | 'translation';

/** The sentences on one side of a bead and of the two beside it, in which what one looks for may have ended up. */
export function around(beads: readonly BeadView[], at: number, side: SideName): Sentence[] {
  return [at - 1, at, at + 1].flatMap((i) => beads[i]?.[side] ?? []);
}
