import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** German words of pages. */
export const page: PageWords = {
  months: [
    'jan januar jänner',
    'feb febr februar feber',
    'mär mrz märz',
    'apr april',
    'mai',
    'jun juni',
    'jul juli',
    'aug august',
    'sep sept september',
    'okt oktober',
    'nov november',
    'dez dezember',
  ].map(keysIn),
  daySuffixes: keysIn(''),
  besideTime: keysIn('um uhr'),
  common: keysIn('der und das ist nicht mit auf eine auch'),
};
