import type { Compared } from '../../extension/store/tabState.ts';

/** What is taken along: a comparison and the address of its translation. */
export interface Exported {
  compared: Compared;
  address: string;
}
