import { browser } from 'wxt/browser';
import { inBackground } from '../inBackground.ts';
import { sendToTab } from '../messages/send.ts';
import { loadSettings } from '../store/settings/load.ts';
import type { Compared, TabState } from '../store/tabState.ts';
import { marksView } from '../views/marksView.ts';
import { type ShortcutName, shortcutNames } from '../views/shortcutKeys.ts';
import { inspect } from './inspect.ts';
import { openBeside } from './openBeside.ts';
import { openComparison } from './openComparison.ts';
import { openPopup } from './openPopup.ts';
import { currentWords } from './show/currentWords.ts';
import { showNotice } from './show/showSentence.ts';

/** What each command does on a tab whose article is known. */
const acts: Record<ShortcutName, (tabId: number, state: TabState) => Promise<unknown>> = {
  'open-original': (tabId, { link }) => (link ? openBeside(tabId, link.address) : openPopup(tabId)),
  'open-comparison': (tabId, { address }) => openComparison(tabId, address),
  'next-difference': (tabId, state) => step(tabId, state, 1),
  'previous-difference': (tabId, state) => step(tabId, state, -1),
};

/** Answers to the keyboard. Firefox for Android has no commands. */
export function answerShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => inBackground(run(command, tab?.id)));
}

async function run(command: string, tabId = -1): Promise<void> {
  const name = shortcutNames.find((known) => known === command);
  const id = tabId >= 0 ? tabId : (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (!name || id === undefined) return;
  const inspection = await inspect(id);
  // The popup says what is amiss with any other page.
  if (inspection.kind === 'known') await acts[name](id, inspection.state);
  else await openPopup(id);
}

async function step(tabId: number, state: TabState, by: 1 | -1): Promise<void> {
  if (state.lookUp.phase !== 'compared') return openComparison(tabId, state.address);
  const went = await sendToTab(tabId, 'step', { by });
  if (!went.ok) return openPopup(tabId);
  if (!went.value && !(await stepAmong(tabId, state.address, state.lookUp.compared, by)))
    await showNotice(tabId, 'noDifference', null, state);
}

/** A page may have no marks, as after a reload or where the options want none; who goes through them wants them. */
async function stepAmong(tabId: number, address: string, compared: Compared, by: 1 | -1): Promise<boolean> {
  const { settings } = await loadSettings();
  const marks = settings.marks === 'off' ? 'differences' : settings.marks;
  const view = marksView(compared, { ...settings, marks }, await currentWords());
  if (!view) return false;
  await sendToTab(tabId, 'marks', { address, view });
  const went = await sendToTab(tabId, 'step', { by });
  return went.ok && went.value;
}
