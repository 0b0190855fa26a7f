import { render } from 'preact';
import { settingsAndWords } from '../../extension/ownPages/settingsAndWords.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { loadOptions } from './optionsView.ts';

const { settings, words } = await settingsAndWords();
const view = await loadOptions(settings);
render(<OptionsPage loaded={view} shownWords={words} />, document.querySelector('#root') ?? document.body);
