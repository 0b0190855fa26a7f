import { sendToTab } from '../../messages/send.ts';
import { loadSettings } from '../../store/settings/load.ts';
import type { TabState } from '../../store/tabState.ts';
import { updateTab } from '../../store/tabStore.ts';
import type { SelectedPlace } from '../../views/marks.ts';
import { noticeView, type SentenceNotice, sentenceView } from '../../views/sentenceView.ts';
import { wordsFor } from './currentWords.ts';

/** Shows a sentence's original in the page's panel, or that there is no comparison to show it from. */
export async function showSentence(tabId: number, place: SelectedPlace, state: TabState): Promise<void> {
  if (state.lookUp.phase !== 'compared') return showNotice(tabId, 'failed', place, state);
  const { settings } = await loadSettings();
  const sentence = sentenceView(state.lookUp.compared, place, settings, await wordsFor(state));
  await sendToTab(tabId, 'sentence', { address: state.address, ...sentence });
}

/** Shows the sentence that a look-up was waited for with, once it has ended. */
export async function showAsked(tabId: number, state: TabState): Promise<void> {
  const { asked, lookUp } = state;
  if (!asked || lookUp.phase === 'working') return;
  await updateTab(tabId, (before) => before && withoutAsked(before));
  await showSentence(tabId, asked, state);
}

function withoutAsked({ asked: _, ...state }: TabState): TabState {
  return state;
}

/** Shows in the page what there is to say instead of a sentence. */
export async function showNotice(
  tabId: number,
  notice: SentenceNotice,
  place: SelectedPlace | null,
  state: TabState,
): Promise<void> {
  const { settings } = await loadSettings();
  const sentence = noticeView(notice, place, state, settings, await wordsFor(state));
  await sendToTab(tabId, 'sentence', { address: state.address, ...sentence });
}
