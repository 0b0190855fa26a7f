import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { shownTab } from '../../extension/ownPages/shownTab.ts';
import { loadSettings } from '../../extension/settings/store.ts';
import { wordsFor } from '../../locales/words.ts';
import { PopupPage } from './PopupPage.tsx';

const [{ settings }, tabId] = await Promise.all([loadSettings(), shownTab(location.search)]);
const words = wordsFor(settings.language, navigator.languages);
render(<PopupPage tabId={tabId} settings={settings} words={words} />, dressPage(document, settings, words));
