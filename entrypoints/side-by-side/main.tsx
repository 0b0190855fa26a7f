import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { readSideBySideAddress } from '../../extension/ownPages/sideBySideAddress.ts';
import { loadSettings } from '../../extension/settings/store.ts';
import { wordsFor } from '../../locales/words.ts';
import { SideBySidePage } from './SideBySidePage.tsx';

const { settings } = await loadSettings();
const words = wordsFor(settings.language, navigator.languages);
const request = readSideBySideAddress(location.search);
render(<SideBySidePage request={request} settings={settings} words={words} />, dressPage(document, settings, words));
