import { browser } from 'wxt/browser';
import { badgeOf } from './badge.ts';
import { currentWords } from './currentWords.ts';
import { loadSettings } from './settings/store.ts';
import type { TabState } from './tabState.ts';

/** Shows a tab's state in the toolbar. A tab that was closed meanwhile has no toolbar, which is no failure. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const { settings } = await loadSettings();
  const { text, title, color } = badgeOf(state, settings, await currentWords());
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
