import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { settingsAndWords } from '../../extension/ownPages/settingsAndWords.ts';
import { readSideBySideAddress } from '../../extension/ownPages/sideBySideAddress.ts';
import { SideBySidePage } from './SideBySidePage.tsx';

const { settings, words } = await settingsAndWords();
const request = readSideBySideAddress(location.search);
render(<SideBySidePage request={request} settings={settings} words={words} />, dressPage(document, settings, words));
