import type { Compared } from '../../extension/store/tabState.ts';

/** What is taken along: a comparison and the address of its translation, empty where that stands at none. */
export interface Exported {
  compared: Compared;
  address: string;
}
