import { render } from 'preact';
import { loadSettings } from '../../extension/settings/store.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { loadOptions } from './optionsView.ts';

const view = await loadOptions((await loadSettings()).settings);
render(<OptionsPage loaded={view} />, document.querySelector('#root') ?? document.body);
