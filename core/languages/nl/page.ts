import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** Dutch words of pages. */
export const page: PageWords = {
  months: [
    'jan januari',
    'feb febr februari',
    'mrt maart',
    'apr april',
    'mei',
    'jun juni',
    'jul juli',
    'aug augustus',
    'sep sept september',
    'okt oktober',
    'nov november',
    'dec december',
  ].map(keysIn),
  daySuffixes: keysIn(''),
  besideTime: keysIn('om uur u'),
  common: keysIn('het een van voor met niet zijn aan'),
};
