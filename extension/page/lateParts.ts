import type { ReadAlong } from './along/readAlong.ts';
import type { Marks } from './marks/pageMarks.ts';
import type { PageTools } from './pageTools.ts';

/** Under this name, in the extension's own world, the scripts that come late find this. No element of a page has it. */
export const LATE_PARTS: unique symbol = Symbol.for('brontekst.late');

/** What those scripts stand on, and where each leaves what it brings. */
export interface LateParts extends PageTools {
  marks?: Marks;
  readAlong?: ReadAlong;
}

declare global {
  interface Window {
    [LATE_PARTS]?: LateParts;
  }
}
