import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** French words of pages. */
export const page: PageWords = {
  daySuffixes: keysIn('er'),
  besideTime: keysIn('à h heures'),
  common: keysIn('les des une est dans pour du sur avec qui'),
};
