import { sendToTab } from '../../messages/send.ts';
import type { TabState } from '../../store/tabState.ts';
import { bannerFor } from './bannerFor.ts';
import { showMarks } from './showMarks.ts';
import { showAsked } from './showSentence.ts';
import { showBadge } from './toolbar.ts';

/** Shows how a tab stands outside the popup: on the toolbar's button, by marks and a panel in its page, by the banner's link. */
export async function showState(tabId: number, state: TabState): Promise<void> {
  await Promise.all([
    showBadge(tabId, state),
    showMarks(tabId, state),
    showLink(tabId, state),
    showAsked(tabId, state),
  ]);
}

/** An original that was found is where the banner leads from then on; where there is no banner, none comes. */
async function showLink(tabId: number, state: TabState): Promise<void> {
  const view = state.lookUp.phase === 'compared' ? await bannerFor(state) : null;
  if (view) await sendToTab(tabId, 'banner', { address: state.address, view });
}
