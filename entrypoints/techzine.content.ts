import { defineContentScript } from 'wxt/utils/define-content-script';
import { techzineInPages } from '../core/sites/techzine/index.ts';
import { patternsOf } from '../extension/network/patterns.ts';
import { articleScript } from '../extension/page/articleScript.ts';

export default defineContentScript({
  matches: patternsOf(techzineInPages.editions),
  runAt: 'document_start',
  main: () => articleScript(techzineInPages),
});
