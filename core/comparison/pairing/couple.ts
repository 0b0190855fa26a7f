import type { Bound } from '../../figures/figure.ts';
import type { Language } from '../../languages/language.ts';
import type { Side } from '../comparison.ts';

/** What stands around a figure in its sentence. */
export interface Beside {
  /** The words right before it, as far as a limiting word may stand. */
  before: string;
  /** The words of the sentence that are in no figure, by their keys. */
  words: ReadonlySet<string>;
  /** How the figures of the sentence are bound. */
  bounds: ReadonlySet<Bound>;
}

/** Two figures that may be one, with what is needed to judge them. */
export interface Couple {
  a: Side;
  b: Side;
  languages: { original: Language; translation: Language };
  beside: { a: Beside; b: Beside };
}
