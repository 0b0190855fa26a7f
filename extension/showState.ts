import { showMarks } from './showMarks.ts';
import type { TabState } from './tabState.ts';
import { showBadge } from './toolbar.ts';

/** Shows how a tab stands outside the popup: on the toolbar's button and by marks in its page. */
export async function showState(tabId: number, state: TabState): Promise<void> {
  await Promise.all([showBadge(tabId, state), showMarks(tabId, state)]);
}
