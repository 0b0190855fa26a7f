import { render } from 'preact';
import { loadSettings } from '../../extension/settings/store.ts';
import { shownTab } from '../../extension/shownTab.ts';
import { wordsFor } from '../../locales/words.ts';
import { dressPage } from '../dressPage.ts';
import { PopupPage } from './PopupPage.tsx';

const [{ settings }, tabId] = await Promise.all([loadSettings(), shownTab(location.search)]);
const words = wordsFor(settings.language, navigator.languages);
render(<PopupPage tabId={tabId} settings={settings} words={words} />, dressPage(document, settings, words));
