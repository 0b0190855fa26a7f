import { browser } from 'wxt/browser';
import { addDismissed, type Dismissed, listDismissed, removeDismissed } from './memory/dismissed.ts';
import { showState } from './showState.ts';
import type { TabState } from './tabState.ts';
import { updateTab } from './tabStore.ts';

/** What may not or can't be written to disk: said in a private window, or where the browser refuses a database. */
const KEY = 'dismissed';

interface SessionEntry extends Dismissed {
  isPrivate: boolean;
}

/** Keys of the rows of an article that the reader called no difference; what was said in private counts there alone. */
export async function dismissedRows(article: string, isPrivate: boolean): Promise<string[]> {
  const ofSession = (await listSession()).filter(
    (entry) => entry.article === article && (isPrivate || !entry.isPrivate),
  );
  const entries = [...(await listDismissed(article)), ...ofSession];
  return [...new Set(entries.map(({ row }) => row))];
}

/** The reader calls a row of a tab's comparison no difference, or takes that back. Badge and popup follow. */
export async function dismissRow(tabId: number, row: string, isDismissed: boolean): Promise<void> {
  const state = await updateTab(tabId, (before) => before && withRow(before, row, isDismissed));
  if (state?.lookUp.phase !== 'compared') return;
  await showState(tabId, state);
  await keep({ article: state.address, row, since: Date.now() }, isDismissed, state.isPrivate);
}

function withRow(state: TabState, row: string, isDismissed: boolean): TabState {
  const { lookUp } = state;
  if (lookUp.phase !== 'compared') return state;
  const others = lookUp.compared.dismissed.filter((other) => other !== row);
  const dismissed = isDismissed ? [...others, row] : others;
  return { ...state, lookUp: { ...lookUp, compared: { ...lookUp.compared, dismissed } } };
}

async function keep(entry: Dismissed, isDismissed: boolean, isPrivate: boolean): Promise<void> {
  const isOnDisk = isDismissed && !isPrivate && (await addDismissed(entry));
  if (!isDismissed && !isPrivate) await removeDismissed(entry.article, entry.row);
  const others = (await listSession()).filter(
    (other) => other.article !== entry.article || other.row !== entry.row || other.isPrivate !== isPrivate,
  );
  await browser.storage.session.set({
    [KEY]: isDismissed && !isOnDisk ? [...others, { ...entry, isPrivate }] : others,
  });
}

async function listSession(): Promise<SessionEntry[]> {
  const stored: { [KEY]?: SessionEntry[] } = await browser.storage.session.get(KEY);
  return stored[KEY] ?? [];
}
