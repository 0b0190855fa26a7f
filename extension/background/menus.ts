import { type Browser, browser } from 'wxt/browser';
import { inBackground } from '../inBackground.ts';
import { hostPatterns } from '../network/hosts.ts';
import { watchSettings } from '../store/settings/load.ts';
import { openTwoTexts } from './openBeside.ts';
import { showSelected } from './selectedSentence.ts';
import { currentWords } from './show/currentWords.ts';

const SENTENCE = 'sentence';
const TWO_TEXTS = 'two-texts';

/**
 * Offers the menu on selected words of the sites that Brontekst reads, and that of its own button. Firefox for Android
 * has no such menus.
 */
export function offerMenus(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SENTENCE && tab?.id !== undefined) inBackground(showSelected(tab.id));
    if (menuItemId === TWO_TEXTS) inBackground(openTwoTexts(tab?.id));
  });
  inBackground(createMenus());
  watchSettings(() => inBackground(createMenus()));
}

async function createMenus(): Promise<void> {
  const words = await currentWords();
  await offer(SENTENCE, words.say('menu.sentence'), {
    contexts: ['selection'],
    documentUrlPatterns: [...hostPatterns],
  });
  await offer(TWO_TEXTS, words.say('menu.twoTexts'), { contexts: ['action'] });
}

type MenuPlace = Pick<Browser.contextMenus.CreateProperties, 'contexts' | 'documentUrlPatterns'>;

/** Creates what is not there yet, and gives it the reader's words: the browser keeps menus, but not their language. */
async function offer(id: string, title: string, place: MenuPlace): Promise<void> {
  await new Promise<void>((resolve) => {
    browser.contextMenus.create(
      { id, title, ...place },
      // Read, so that the browser does not report as an error that it is there already.
      () => resolve(void browser.runtime.lastError),
    );
  });
  await browser.contextMenus.update(id, { title });
}
