import { defineContentScript } from 'wxt/utils/define-content-script';
import { businessinsiderInPages } from '../core/sites/businessinsider/index.ts';
import { patternsOf } from '../extension/network/patterns.ts';
import { articleScript } from '../extension/page/articleScript.ts';

export default defineContentScript({
  matches: patternsOf(businessinsiderInPages.editions),
  runAt: 'document_start',
  registration: 'runtime',
  main: () => articleScript(businessinsiderInPages),
});
