import { currentWords } from './currentWords.ts';
import { inspect } from './inspect.ts';
import { isIntroduced, rememberIntroduction } from './introduction.ts';
import { startLookUp } from './lookUps.ts';
import type { SelectedPlace } from './marks.ts';
import { sendToTab } from './messages/send.ts';
import { openPopup } from './openPopup.ts';
import { noticeView, type SentenceNotice, sentenceView } from './sentenceView.ts';
import { loadSettings } from './settings/store.ts';
import type { TabState } from './tabState.ts';
import { loadTab, watchTab } from './tabStore.ts';

/** The reader asks, by the menu, for the original of the sentence that the selection begins in. */
export async function showSelected(tabId: number): Promise<void> {
  const inspection = await inspect(tabId);
  const selection = await sendToTab(tabId, 'selection', {});
  // The popup says what is amiss: no permission, or a page older than Brontekst's installation.
  if (inspection.kind !== 'known' || !selection.ok) return openPopup(tabId);
  const { state } = inspection;
  if (selection.value === null) return showNotice(tabId, 'outside', null, state);
  if (state.lookUp.phase === 'compared') return showSentence(tabId, selection.value);
  if (!isTranslated(state)) return showNotice(tabId, 'notTranslated', selection.value, state);
  if (state.lookUp.phase === 'working' || (await mayAskNow())) return lookUpSentence(tabId, selection.value);
  return showNotice(tabId, 'ask', selection.value, state);
}

/** The reader agreed, by the panel's button, that the original is looked up for this sentence. */
export async function lookUpAsked(tabId: number, place: SelectedPlace): Promise<void> {
  await rememberIntroduction();
  await lookUpSentence(tabId, place);
}

async function lookUpSentence(tabId: number, place: SelectedPlace): Promise<void> {
  const state = await loadTab(tabId);
  if (!state) return;
  if (state.lookUp.phase === 'compared') return showSentence(tabId, place);
  await showNotice(tabId, 'working', place, state);
  const ended = untilEnded(tabId);
  if (state.lookUp.phase !== 'working') await startLookUp(tabId);
  if ((await loadTab(tabId))?.lookUp.phase === 'working') await ended;
  await showSentence(tabId, place);
}

/** As with the popup: the first asking names the host, later ones are the asking themselves if the options say so. */
async function mayAskNow(): Promise<boolean> {
  const { settings } = await loadSettings();
  return settings.lookUp === 'always' || (settings.lookUpOnOpen && (await isIntroduced()));
}

function isTranslated({ reading }: TabState): boolean {
  return reading.kind === 'article' && reading.verdict.kind === 'machine-translated';
}

/** Shows the sentence, or that there is no comparison to show it from. */
async function showSentence(tabId: number, place: SelectedPlace): Promise<void> {
  const state = await loadTab(tabId);
  if (state?.lookUp.phase !== 'compared') return state ? showNotice(tabId, 'failed', place, state) : undefined;
  const { settings } = await loadSettings();
  const sentence = sentenceView(state.lookUp.compared, place, settings, await currentWords());
  await sendToTab(tabId, 'sentence', { address: state.address, ...sentence });
}

/** Shows in the page what there is to say instead of a sentence. */
export async function showNotice(
  tabId: number,
  notice: SentenceNotice,
  place: SelectedPlace | null,
  state: TabState,
): Promise<void> {
  const { settings } = await loadSettings();
  const sentence = noticeView(notice, place, state, settings, await currentWords());
  await sendToTab(tabId, 'sentence', { address: state.address, ...sentence });
}

/** Waits until a tab's look-up, which is about to start or under way, has ended. */
async function untilEnded(tabId: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = watchTab(tabId, (state) => {
      if (state?.lookUp.phase === 'working') return;
      stop();
      resolve();
    });
  });
}
