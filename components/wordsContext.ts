import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fallbackWords } from '../locales/fallback.ts';
import type { Words } from '../locales/wordsOf.ts';

/** The words of the page that a component stands in. */
export const WordsContext = createContext<Words>(fallbackWords);

export function useWords(): Words {
  return useContext(WordsContext);
}
