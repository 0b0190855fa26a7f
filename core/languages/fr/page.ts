import { keysIn } from '../keysIn.ts';
import type { PageWords } from '../pageWords.ts';

/** French words of pages. */
export const page: PageWords = {
  months: [
    'janv janvier',
    'févr fév février',
    'mars',
    'avr avril',
    'mai',
    'juin',
    'juil juill juillet',
    'août',
    'sept septembre',
    'oct octobre',
    'nov novembre',
    'déc décembre',
  ].map(keysIn),
  daySuffixes: keysIn('er'),
  besideTime: keysIn('à h heures'),
  common: keysIn('les des une est dans pour du sur avec qui'),
};
