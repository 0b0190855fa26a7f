import { canonicalAddress } from '../../core/sites/canonicalAddress.ts';
import { addDismissed, listDismissed, removeDismissed } from '../store/memory/dismissed.ts';
import {
  addDismissedInSession,
  listDismissedInSession,
  removeDismissedInSession,
} from '../store/session/sessionDismissed.ts';
import type { TabState } from '../store/tabState.ts';
import { updateTab } from '../store/tabStore.ts';
import { showState } from './show/showState.ts';

/** Keys of the rows of an article that the reader called no difference. */
export async function dismissedRows(article: string, isPrivate: boolean): Promise<string[]> {
  const entries = [...(await listDismissed(article)), ...(await listDismissedInSession(article, isPrivate))];
  return [...new Set(entries.map(({ row }) => row))];
}

/** The reader calls a row of a tab's comparison no difference, or takes that back. Popup, badge and marks follow. */
export async function dismissRow(tabId: number, row: string, isDismissed: boolean): Promise<void> {
  const state = await updateTab(tabId, (before) => before && withRow(before, row, isDismissed));
  if (state?.lookUp.phase !== 'compared') return;
  await keep(state, row, isDismissed);
  await showState(tabId, state);
}

function withRow(state: TabState, row: string, isDismissed: boolean): TabState {
  const { lookUp } = state;
  if (lookUp.phase !== 'compared') return state;
  const others = lookUp.compared.dismissed.filter((other) => other !== row);
  const dismissed = isDismissed ? [...others, row] : others;
  return { ...state, lookUp: { ...lookUp, compared: { ...lookUp.compared, dismissed } } };
}

/** In a private window nothing is written to disk. */
async function keep({ address, isPrivate }: TabState, row: string, isDismissed: boolean): Promise<void> {
  const article = canonicalAddress(address);
  const entry = { article, row, since: Date.now() };
  if (!isDismissed) {
    await removeDismissedInSession(article, row, isPrivate);
    if (!isPrivate) await removeDismissed(article, row);
    return;
  }
  const isOnDisk = !isPrivate && (await addDismissed(entry));
  if (!isOnDisk) await addDismissedInSession({ ...entry, isPrivate });
}
