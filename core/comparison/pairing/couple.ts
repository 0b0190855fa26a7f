import type { Language } from '../../languages/language.ts';
import type { Side } from '../comparison.ts';

/** Two figures that may be one, with what is needed to judge them. */
export interface Couple {
  a: Side;
  b: Side;
  languages: { original: Language; translation: Language };
  /** The words right before each figure. */
  before: { a: string; b: string };
}
