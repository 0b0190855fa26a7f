import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** English words of pages. */
export const page: PageWords = {
  daySuffixes: keysIn('st nd rd th'),
  besideTime: keysIn('at am pm a.m p.m a.m. p.m.'),
  common: keysIn('the and to that for with by are'),
};
