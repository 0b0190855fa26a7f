import { type BackgroundWords, backgroundWordsFor } from '../../../locales/backgroundWords.ts';
import { loadSettings } from '../../store/settings/load.ts';
import type { TabState } from '../../store/tabState.ts';

/** The words of the interface as the reader's settings have them now. */
export async function currentWords(): Promise<BackgroundWords> {
  const { settings } = await loadSettings();
  return backgroundWordsFor(settings.language, navigator.languages);
}

/** The same for what is said of a tab: where nothing tells which of two versions came first, no word may. */
export async function wordsFor({ lookUp }: TabState): Promise<BackgroundWords> {
  const words = await currentWords();
  const areVersions = lookUp.phase === 'compared' && lookUp.compared.pages?.roles === 'versions';
  return areVersions ? words.ofVersions() : words;
}
