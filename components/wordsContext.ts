import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../locales/en.ts';
import { type Words, wordsOf } from '../locales/wordsOf.ts';

/** The words of the page that a component stands in. */
export const WordsContext = createContext<Words>(wordsOf('en', en, []));

export function useWords(): Words {
  return useContext(WordsContext);
}
