import { render } from 'preact';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { settingsAndWords } from '../../extension/ownPages/settingsAndWords.ts';
import { TwoTextsPage } from './TwoTextsPage.tsx';

const { settings, words } = await settingsAndWords();
document.title = `${words.say('common.name')} – ${words.say('twoTexts.title')}`;
render(<TwoTextsPage settings={settings} words={words} />, dressPage(document, settings, words));
