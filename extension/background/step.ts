import { sendToTab } from '../messages/send.ts';
import { loadSettings } from '../store/settings/load.ts';
import { type Compared, isOfTab, type TabState } from '../store/tabState.ts';
import { marksView } from '../views/marksView.ts';
import { openComparison } from './openComparison.ts';
import { openPopup } from './openPopup.ts';
import { wordsFor } from './show/currentWords.ts';
import { showNotice } from './show/showSentence.ts';

/** Leads the reader to the next difference in the page of a tab, or with -1 to the one before; compares first, if need be. */
export async function step(tabId: number, state: TabState, by: 1 | -1): Promise<void> {
  const { lookUp, address } = state;
  // The marks stand in the translation.
  if (lookUp.phase !== 'compared' || !isOfTab(lookUp.compared)) return openComparison(tabId, address);
  const went = await sendToTab(tabId, 'step', { by });
  if (!went.ok) return openPopup(tabId);
  if (!went.value && !(await stepAmong(tabId, state, lookUp.compared, by)))
    await showNotice(tabId, 'noDifference', null, state);
}

/** A page may have no marks, as after a reload or where the options want none; who goes through them wants them. */
async function stepAmong(tabId: number, state: TabState, compared: Compared, by: 1 | -1): Promise<boolean> {
  const { settings } = await loadSettings();
  const marks = settings.marks === 'off' ? 'differences' : settings.marks;
  const view = marksView(compared, { ...settings, marks }, await wordsFor(state));
  if (!view) return false;
  await sendToTab(tabId, 'marks', { address: state.address, view });
  const went = await sendToTab(tabId, 'step', { by });
  return went.ok && went.value;
}
