import { loadTab } from '../store/tabStore.ts';
import { isAnyPage } from './anyPage/inspectAny.ts';
import { startLookUp } from './lookUp/tabLookUps.ts';
import { openPopup } from './openPopup.ts';

/** Opens the popup on a tab, and starts the look-up where there is none yet: the reader asked for the comparison. */
export async function openComparison(tabId: number, address: string): Promise<void> {
  await openPopup(tabId);
  const state = await loadTab(tabId);
  // On a page of no known site the popup says what can be compared.
  if (!state || isAnyPage(state)) return;
  const isOpen = state.lookUp.phase === 'idle' || state.lookUp.phase === 'failed';
  if (isOpen && state.address === address) await startLookUp(tabId);
}
