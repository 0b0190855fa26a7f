import type { SelectedPlace } from '../views/marks.ts';
import type { createHost } from './ownHost.ts';
import type { ReadPage } from './readPage.ts';

/** What the scripts that come late stand on in a page: what they and the first one know stands in the first alone. */
export interface PageTools {
  createHost: typeof createHost;
  /** The reading of the page as it is now. */
  page(): ReadPage | null;
  /** How far down the window the panel may reach. */
  floor(): number;
  /** The reader wants the original of this sentence to be looked up. */
  onAsk(place: SelectedPlace): void;
}
