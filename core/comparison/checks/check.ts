import type { Steps } from '../../text/steps.ts';
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
  run(context: CheckContext): Steps<Finding[]>;
}

/** So many items are looked at in one step: a step each would take longer than a look at a short sentence. */
const ITEMS_A_STEP = 8;

/** Looks at each item, in steps, and gathers what is found. */
export function* findInEach<T>(
  items: readonly T[],
  find: (item: T, at: number) => Iterable<Finding>,
): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const [at, item] of items.entries()) {
    for (const finding of find(item, at)) found.push(finding);
    if (at % ITEMS_A_STEP === 0) yield;
  }
  return found;
}
