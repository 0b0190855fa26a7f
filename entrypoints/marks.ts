import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LATE_PARTS } from '../extension/page/lateParts.ts';
import { createMarks } from '../extension/page/marks/pageMarks.ts';

export default defineUnlistedScript(() => {
  const parts = window[LATE_PARTS];
  if (parts) parts.marks ??= createMarks(parts);
});
