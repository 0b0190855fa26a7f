import type { Reason } from './reasons.ts';

/** How sure it is that a candidate is the original of an article. */
export type Proof = 'original' | 'possibly';

/** A possible original, with the reasons for it. */
export interface Candidate {
  address: string;
  /** Name of the way in `ways` that found it. */
  way: string;
  proof: Proof;
  title?: string;
  reasons: Reason[];
}
