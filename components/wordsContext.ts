import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsFor } from '../locales/words.ts';

/** The words of the page that a component stands in. */
export const WordsContext = createContext<Words>(wordsFor('en', []));

export function useWords(): Words {
  return useContext(WordsContext);
}
