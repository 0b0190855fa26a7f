import { isOfTab, type TabState } from '../store/tabState.ts';
import { updateTab } from '../store/tabStore.ts';
import { openComparison } from './openComparison.ts';
import { openPopup } from './openPopup.ts';
import { runInPage } from './show/runInPage.ts';
import { showAnswer } from './show/showState.ts';

/** The reader wants the original's words under the paragraphs of a tab's page, or no longer. */
export async function switchReadAlong(tabId: number, isOn: boolean): Promise<void> {
  const state = await updateTab(tabId, (before) => before && withReadAlong(before, isOn));
  if (!state) return;
  await runInPage(tabId, '/read-along.js');
  await showAnswer(tabId, state);
}

/** The same by a key: whichever it is not now. What was not compared yet is compared first. */
export async function turnReadAlong(tabId: number, { lookUp, readAlong, address }: TabState): Promise<void> {
  // The original itself has nothing to be read along with.
  if (lookUp.phase === 'compared' && !isOfTab(lookUp.compared)) return openPopup(tabId);
  const isThere = lookUp.phase === 'compared';
  await switchReadAlong(tabId, !isThere || !readAlong);
  if (!isThere) await openComparison(tabId, address);
}

function withReadAlong({ readAlong: _, ...state }: TabState, isOn: boolean): TabState {
  return isOn ? { ...state, readAlong: true } : state;
}
