import { browser } from 'wxt/browser';
import { inBackground } from '../inBackground.ts';
import { hostPatterns } from '../network/hosts.ts';
import { watchSettings } from '../store/settings/load.ts';
import { showSelected } from './selectedSentence.ts';
import { currentWords } from './show/currentWords.ts';

const SENTENCE = 'sentence';

/** Offers the menu on selected words of the sites that Brontekst reads. Firefox for Android has no such menus. */
export function offerMenus(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SENTENCE && tab?.id !== undefined) inBackground(showSelected(tab.id));
  });
  inBackground(createMenus());
  watchSettings(() => inBackground(createMenus()));
}

/** Creates what is not there yet, and gives it the reader's words: the browser keeps menus, but not their language. */
async function createMenus(): Promise<void> {
  const title = (await currentWords()).say('menu.sentence');
  await new Promise<void>((resolve) => {
    browser.contextMenus.create(
      { id: SENTENCE, title, contexts: ['selection'], documentUrlPatterns: [...hostPatterns] },
      // Read, so that the browser does not report as an error that it is there already.
      () => resolve(void browser.runtime.lastError),
    );
  });
  await browser.contextMenus.update(SENTENCE, { title });
}
