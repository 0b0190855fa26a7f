import type { PageWords } from '../pageWords.ts';
import { words } from '../wordList.ts';

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
  ].map(words),
  daySuffixes: words(''),
  besideTime: words('um uhr'),
  original: words('original originalartikel originalbeitrag originalfassung quelle'),
  common: words('der und das ist nicht mit auf eine auch'),
};
