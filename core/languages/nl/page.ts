import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** Dutch words of pages. */
export const page: PageWords = {
  daySuffixes: keysIn(''),
  besideTime: keysIn('om uur u'),
  common: keysIn('het een van voor met niet zijn aan'),
};
