import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { loadWords } from '../../locales/loadWords.ts';
import type { Words } from '../../locales/wordsOf.ts';

/** The words of the language that is chosen now; until its catalogue is there, those shown before. */
export function useChosenWords(shown: Words, language: Settings['language']): Words {
  const [words, setWords] = useState(shown);
  useEffect(() => {
    let isWanted = true;
    void loadWords(language, navigator.languages).then((chosen) => isWanted && setWords(chosen));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}
