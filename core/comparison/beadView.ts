import type { Alignment } from '../alignment/align.ts';
import type { Reading, Sentence } from './reading.ts';

/** A bead with its sentences. */
export interface BeadView {
  original: Sentence[];
  translation: Sentence[];
  /** How much of what either side offers is found on the other, from 0 to 1; 0 where one side is empty. */
  strength: number;
}

/** The beads of an alignment with the sentences they stand for. */
export function viewBeads({ beads, strengths }: Alignment, original: Reading, translation: Reading): BeadView[] {
  return beads.map(([ours, theirs], at) => ({
    original: ours.flatMap((i) => original.sentences[i] ?? []),
    translation: theirs.flatMap((j) => translation.sentences[j] ?? []),
    strength: strengths[at] ?? 0,
  }));
}
