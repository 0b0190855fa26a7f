import type { PageWords } from '../pageWords.ts';
import { words } from '../wordList.ts';

/** English words of pages. */
export const page: PageWords = {
  months: [
    'jan january',
    'feb february',
    'mar march',
    'apr april',
    'may',
    'jun june',
    'jul july',
    'aug august',
    'sep sept september',
    'oct october',
    'nov november',
    'dec december',
  ].map(words),
  daySuffixes: words('st nd rd th'),
  besideTime: words('at am pm a.m p.m a.m. p.m.'),
  common: words('the and to that for with by are'),
};
