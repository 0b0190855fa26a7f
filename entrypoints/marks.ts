import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarks } from '../extension/page/marks/pageMarks.ts';
import { TAKE_MARKS } from '../extension/page/marks/takeMarks.ts';

export default defineUnlistedScript(() => window[TAKE_MARKS]?.(createMarks));
