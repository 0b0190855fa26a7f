import { type Words, wordsFor } from '../locales/words.ts';
import { loadSettings } from './settings/store.ts';

/** The words of the interface as the reader's settings have them now. */
export async function currentWords(): Promise<Words> {
  const { settings } = await loadSettings();
  return wordsFor(settings.language, navigator.languages);
}
