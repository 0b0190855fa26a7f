import { sendToTab } from '../../messages/send.ts';
import { loadSettings } from '../../store/settings/load.ts';
import { isOfTab, isSilent, type TabState } from '../../store/tabState.ts';
import type { MarksView } from '../../views/marks.ts';
import { marksView } from '../../views/marksView.ts';
import { wordsFor } from './currentWords.ts';

/** Shows the marks of a tab's comparison in its page, and takes those away that no longer hold. */
export async function showMarks(tabId: number, state: TabState): Promise<void> {
  // Before there is an answer nothing is marked, and while a new one is looked for the old one's marks may stay.
  if (state.lookUp.phase === 'idle' || state.lookUp.phase === 'working') return;
  await sendToTab(tabId, 'marks', { address: state.address, view: await marksFor(state) });
}

/** The marks for a tab's state; null where there are none or the reader wants none. */
export async function marksFor(state: TabState): Promise<MarksView | null> {
  const { lookUp } = state;
  if (lookUp.phase !== 'compared' || !isOfTab(lookUp.compared) || isSilent(state)) return null;
  const { settings } = await loadSettings();
  return marksView(lookUp.compared, settings, await wordsFor(state));
}
