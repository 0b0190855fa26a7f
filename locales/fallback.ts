import { en } from './en.ts';
import { type Words, wordsOf } from './wordsOf.ts';

/** The words that are said where none were chosen or loaded yet, and on the command line. */
export const fallbackWords: Words = wordsOf('en', en, []);
