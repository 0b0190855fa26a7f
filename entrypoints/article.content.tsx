import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({ matches: ['https://www.techzine.eu/*'], main() { render(<p>{browser.runtime.id}</p>, document.createElement('div')); } });
