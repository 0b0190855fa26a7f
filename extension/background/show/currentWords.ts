import { type BackgroundWords, backgroundWordsFor } from '../../../locales/backgroundWords.ts';
import { loadSettings } from '../../store/settings/load.ts';

/** The words of the interface as the reader's settings have them now. */
export async function currentWords(): Promise<BackgroundWords> {
  const { settings } = await loadSettings();
  return backgroundWordsFor(settings.language, navigator.languages);
}
