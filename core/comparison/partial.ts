import type { BeadView } from './beadView.ts';
import type { Reading } from './reading.ts';

/** Fewer words than this without a counterpart are what a translation may leave out. */
const FEWEST_WORDS = 80;
/** With more than this share of a text, something was not read, or the other version is another. */
const MUCH = 0.35;

const isPaired = ({ original, translation }: BeadView): boolean => original.length > 0 && translation.length > 0;

/** The beads that say something on both sides. */
export function pairedBeads(beads: readonly BeadView[]): BeadView[] {
  return beads.filter(isPaired);
}

/** Whether one of the texts was not read to its end, or much of it has no counterpart in the other. */
export function isPartial(beads: readonly BeadView[], original: Reading, translation: Reading): boolean {
  return original.isCut || translation.isCut || isAlone(beads, 'original') || isAlone(beads, 'translation');
}

function isAlone(beads: readonly BeadView[], side: 'original' | 'translation'): boolean {
  let [alone, all] = [0, 0];
  for (const bead of beads) {
    const words = bead[side].reduce((sum, { tokens }) => sum + tokens.length, 0);
    all += words;
    if (!isPaired(bead)) alone += words;
  }
  return alone >= FEWEST_WORDS && alone > MUCH * all;
}
