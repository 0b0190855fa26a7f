import type { PageWords } from '../pageWords.ts';
import { words } from '../wordList.ts';

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
  ].map(words),
  daySuffixes: words(''),
  besideTime: words('om uur u'),
  common: words('het een van voor met niet zijn aan'),
};
