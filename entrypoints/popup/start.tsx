import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { settingsAndWords } from '../../extension/ownPages/settingsAndWords.ts';
import { shownTab } from '../../extension/ownPages/shownTab.ts';
import { isConfined, openLinksBeside } from './confined.ts';
import { lastState } from './lastState.ts';
import { PopupPage } from './PopupPage.tsx';

async function shown() {
  const tabId = await shownTab(location.search);
  if (tabId === null) return { tabId, last: null, confined: false };
  const [last, confined] = await Promise.all([lastState(tabId), isConfined(tabId)]);
  if (confined) openLinksBeside(tabId);
  return { tabId, last, confined };
}

const [{ settings, words }, { tabId, last, confined }] = await Promise.all([settingsAndWords(), shown()]);
const page = <PopupPage tabId={tabId} last={last} isConfined={confined} settings={settings} words={words} />;
render(page, dressPage(document, settings, words));
