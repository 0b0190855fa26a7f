import { loadSettings } from '../../store/settings/load.ts';
import { isOfTab, isSilent, type TabState } from '../../store/tabState.ts';
import { loadTab } from '../../store/tabStore.ts';
import type { ReadAlongView } from '../../views/readAlong.ts';
import { readAlongView } from '../../views/readAlongView.ts';
import { wordsFor } from './currentWords.ts';
import { runInPage } from './runInPage.ts';

/**
 * Brings what stands under the paragraphs of a tab's page in line with its state, where the reader wants that. While a
 * new answer is looked for the old one's may stay.
 */
export async function showReadAlong(tabId: number, { readAlong, lookUp }: TabState): Promise<void> {
  if (readAlong && lookUp.phase !== 'working') await runInPage(tabId, '/read-along.js');
}

/** What stands under the paragraphs of a tab's page, if it still has this address; null for nothing. */
export async function readAlongIn(tabId: number, address: string): Promise<ReadAlongView | null> {
  const state = await loadTab(tabId);
  if (state?.address !== address || !state.readAlong || isSilent(state)) return null;
  if (state.lookUp.phase !== 'compared' || !isOfTab(state.lookUp.compared)) return null;
  const { settings } = await loadSettings();
  return readAlongView(state.lookUp.compared, settings, await wordsFor(state));
}
