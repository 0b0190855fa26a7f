import type { BeadView } from '../beadView.ts';
import type { Finding, FindingKind, Pairing } from '../comparison.ts';
import type { Reading } from '../reading.ts';

/** Everything that a check may look at. */
export interface CheckContext {
  original: Reading;
  translation: Reading;
  beads: readonly BeadView[];
  pairings: readonly Pairing[];
}

/** One kind of slip. It has its own threshold of evidence, below which it says nothing. */
export interface Check {
  kind: FindingKind;
  run(context: CheckContext): Finding[];
}
