import { loadWords } from '../../locales/loadWords.ts';
import type { Words } from '../../locales/wordsOf.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { Settings } from '../store/settings/settings.ts';

/**
 * The reader's settings and the words that they ask for. Most readers leave the language to the browser, so its words
 * are fetched together with the settings and not after them.
 */
export async function settingsAndWords(): Promise<{ settings: Settings; words: Words }> {
  const [{ settings }, words] = await Promise.all([loadSettings(), loadWords('browser', navigator.languages)]);
  if (settings.language === 'browser') return { settings, words };
  return { settings, words: await loadWords(settings.language, navigator.languages) };
}
