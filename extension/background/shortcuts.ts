import { browser } from 'wxt/browser';
import { inBackground } from '../inBackground.ts';
import type { TabState } from '../store/tabState.ts';
import { type ShortcutName, shortcutNames } from '../views/shortcutKeys.ts';
import { inspect } from './inspect.ts';
import { openBeside } from './openBeside.ts';
import { openComparison } from './openComparison.ts';
import { openPopup } from './openPopup.ts';
import { turnReadAlong } from './readAlong.ts';
import { step } from './step.ts';

/** What each command does on a tab whose article is known. */
const acts: Record<ShortcutName, (tabId: number, state: TabState) => Promise<unknown>> = {
  'open-original': (tabId, { link }) => (link ? openBeside(tabId, link.address) : openPopup(tabId)),
  'open-comparison': (tabId, { address }) => openComparison(tabId, address),
  'next-difference': (tabId, state) => step(tabId, state, 1),
  'previous-difference': (tabId, state) => step(tabId, state, -1),
  'read-along': turnReadAlong,
};

/** Answers to the keyboard. Firefox for Android has no commands. */
export function answerShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => inBackground(run(command, tab?.id)));
}

async function run(command: string, tabId = -1): Promise<void> {
  const name = shortcutNames.find((known) => known === command);
  const id = tabId >= 0 ? tabId : (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (!name || id === undefined) return;
  const inspection = await inspect(id, false);
  // The popup says what is amiss with any other page.
  if (inspection.kind === 'known') await acts[name](id, inspection.state);
  else await openPopup(id);
}
