import { defineContentScript } from 'wxt/utils/define-content-script';
import { patternsOf } from '../../../extension/network/patterns.ts';
import { articleScript } from '../../../extension/page/articleScript.ts';
import { madeUpSite } from './madeUpSite.ts';

/** The script of the made-up site, as `entrypoints` hold those of the real ones. */
export default defineContentScript({
  matches: patternsOf(madeUpSite.editions),
  runAt: 'document_start',
  main: () => articleScript(madeUpSite),
});
