import { defineContentScript } from 'wxt/utils/define-content-script';
import { heiseInPages } from '../core/sites/heise/index.ts';
import { patternsOf } from '../extension/network/patterns.ts';
import { articleScript } from '../extension/page/articleScript.ts';

export default defineContentScript({
  matches: patternsOf(heiseInPages.editions),
  runAt: 'document_start',
  registration: 'runtime',
  main: () => articleScript(heiseInPages),
});
