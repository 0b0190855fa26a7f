import { sendToTab } from '../../messages/send.ts';
import type { TabState } from '../../store/tabState.ts';
import { bannerFor } from './bannerFor.ts';
import { showMarks } from './showMarks.ts';
import { showReadAlong } from './showReadAlong.ts';
import { showAsked } from './showSentence.ts';
import { showBadge } from './toolbar.ts';

/** Shows how a tab stands outside the popup: on the toolbar's button, by marks, a panel and the original's words in its page, by the banner's words and link. */
export async function showState(tabId: number, state: TabState): Promise<void> {
  await Promise.all([
    showBadge(tabId, state),
    showMarks(tabId, state),
    showReadAlong(tabId, state),
    showAnswer(tabId, state),
    showAsked(tabId, state),
  ]);
}

/** What a look-up came to is what the banner says from then on; where there is no banner, none comes. */
export async function showAnswer(tabId: number, state: TabState): Promise<void> {
  if (state.lookUp.phase !== 'compared' && state.lookUp.phase !== 'failed') return;
  const view = await bannerFor(state);
  if (view || !state.link) await sendToTab(tabId, 'banner', { address: state.address, view });
}
