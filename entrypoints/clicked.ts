import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clickedScript } from '../extension/page/clickedScript.ts';

export default defineUnlistedScript(() => clickedScript());
