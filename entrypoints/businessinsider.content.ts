import { defineContentScript } from 'wxt/utils/define-content-script';
import { businessinsider } from '../core/sites/businessinsider/index.ts';
import { patternsOf } from '../extension/network/patterns.ts';
import { articleScript } from '../extension/page/articleScript.ts';

export default defineContentScript({
  matches: patternsOf(businessinsider.editions),
  runAt: 'document_start',
  registration: 'runtime',
  main: () => articleScript(businessinsider),
});
