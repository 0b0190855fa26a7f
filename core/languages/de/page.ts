import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** German words of pages. */
export const page: PageWords = {
  daySuffixes: keysIn(''),
  besideTime: keysIn('um uhr'),
  common: keysIn('der und das ist nicht mit auf eine auch'),
};
