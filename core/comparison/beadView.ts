import type { Alignment } from '../alignment/align.ts';
import type { Reading, Sentence } from './reading.ts';

/** A bead with its sentences. */
export interface BeadView {
  original: Sentence[];
  translation: Sentence[];
  /** How much of what either side offers is found on the other, from 0 to 1; 0 where one side is empty. */
  strength: number;
}

/** Without the beads at the end whose other side stands where a text was not read: nothing is missed there. */
export function withoutUnread(beads: readonly BeadView[], original: Reading, translation: Reading): BeadView[] {
  const isRead = (bead: BeadView) =>
    !(original.isCut && bead.original.length === 0) && !(translation.isCut && bead.translation.length === 0);
  return beads.slice(0, beads.findLastIndex(isRead) + 1);
}

/** The beads of an alignment with the sentences they stand for. */
export function viewBeads({ beads, strengths }: Alignment, original: Reading, translation: Reading): BeadView[] {
  return beads.map(([ours, theirs], at) => ({
    original: ours.flatMap((i) => original.sentences[i] ?? []),
    translation: theirs.flatMap((j) => translation.sentences[j] ?? []),
    strength: strengths[at] ?? 0,
  }));
}
