import { sendToTab } from '../messages/send.ts';
import { isIntroduced, rememberIntroduction } from '../store/introduction.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { TabState } from '../store/tabState.ts';
import { loadTab, updateTab } from '../store/tabStore.ts';
import type { SelectedPlace } from '../views/marks.ts';
import { inspect } from './inspect.ts';
import { startLookUp } from './lookUp/tabLookUps.ts';
import { openPopup } from './openPopup.ts';
import { showAsked, showNotice, showSentence } from './show/showSentence.ts';

/** The reader asks, by the menu, for the original of the sentence that the selection begins in. */
export async function showSelected(tabId: number): Promise<void> {
  const inspection = await inspect(tabId, false);
  const selection = await sendToTab(tabId, 'selection', {});
  // The popup says what is amiss: no permission, or a page older than Brontekst's installation.
  if (inspection.kind !== 'known' || !selection.ok) return openPopup(tabId);
  const { state } = inspection;
  if (selection.value === null) return showNotice(tabId, 'outside', null, state);
  if (state.lookUp.phase === 'compared') return showSentence(tabId, selection.value, state);
  if (!isTranslated(state)) return showNotice(tabId, 'notTranslated', selection.value, state);
  if (state.lookUp.phase === 'working' || (await mayAskNow())) return lookUpSentence(tabId, selection.value);
  return showNotice(tabId, 'ask', selection.value, state);
}

/** The reader agreed, by the panel's button, that the original is looked up for this sentence. */
export async function lookUpAsked(tabId: number, place: SelectedPlace): Promise<void> {
  await rememberIntroduction(tabId);
  await lookUpSentence(tabId, place);
}

/** What ends the look-up shows the sentence, whichever worker that is: see `showAsked`. */
async function lookUpSentence(tabId: number, place: SelectedPlace): Promise<void> {
  const before = await loadTab(tabId);
  if (!before) return;
  await showNotice(tabId, 'working', place, before);
  const state = await updateTab(tabId, (now) => now && { ...now, asked: place });
  if (state?.lookUp.phase === 'compared') return showAsked(tabId, state);
  if (state && state.lookUp.phase !== 'working') await startLookUp(tabId);
}

/** As with the popup: the first asking names the host, later ones are the asking themselves if the options say so. */
async function mayAskNow(): Promise<boolean> {
  const { settings } = await loadSettings();
  return settings.lookUp === 'always' || (settings.lookUpOnOpen && (await isIntroduced()));
}

function isTranslated({ reading }: TabState): boolean {
  return reading.kind === 'article' && reading.verdict.kind === 'machine-translated';
}
