import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { settingsAndWords } from '../../extension/ownPages/settingsAndWords.ts';
import { shownTab } from '../../extension/ownPages/shownTab.ts';
import { lastState } from './lastState.ts';
import { PopupPage } from './PopupPage.tsx';

async function shown() {
  const tabId = await shownTab(location.search);
  return { tabId, last: tabId === null ? null : await lastState(tabId) };
}

const [{ settings, words }, { tabId, last }] = await Promise.all([settingsAndWords(), shown()]);
const page = <PopupPage tabId={tabId} last={last} settings={settings} words={words} />;
render(page, dressPage(document, settings, words));
