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

/** Looks at each item in a step of its own, and gathers what is found. */
export function* findInEach<T>(
  items: readonly T[],
  find: (item: T, at: number) => Iterable<Finding>,
): Steps<Finding[]> {
  const found: Finding[] = [];
  for (const [at, item] of items.entries()) {
    for (const finding of find(item, at)) found.push(finding);
    yield;
  }
  return found;
}
