import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { shownTab } from '../../extension/ownPages/shownTab.ts';
import { loadSettings } from '../../extension/settings/store.ts';
import { wordsFor } from '../../locales/words.ts';
import { lastState } from './lastState.ts';
import { PopupPage } from './PopupPage.tsx';

async function shown() {
  const tabId = await shownTab(location.search);
  return { tabId, last: tabId === null ? null : await lastState(tabId) };
}

const [{ settings }, { tabId, last }] = await Promise.all([loadSettings(), shown()]);
const words = wordsFor(settings.language, navigator.languages);
const page = <PopupPage tabId={tabId} last={last} settings={settings} words={words} />;
render(page, dressPage(document, settings, words));
