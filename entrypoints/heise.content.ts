import { defineContentScript } from 'wxt/utils/define-content-script';
import { heise } from '../core/sites/heise/index.ts';
import { patternsOf } from '../extension/network/patterns.ts';
import { articleScript } from '../extension/page/articleScript.ts';

export default defineContentScript({
  matches: patternsOf(heise.editions),
  runAt: 'document_start',
  registration: 'runtime',
  main: () => articleScript(heise),
});
