import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReadAlong } from '../extension/page/along/readAlong.ts';
import { LATE_PARTS } from '../extension/page/lateParts.ts';

/** Runs each time that there is something else to read along, or nothing any more. */
export default defineUnlistedScript(() => {
  const parts = window[LATE_PARTS];
  if (!parts) return;
  parts.readAlong ??= createReadAlong(parts);
  void parts.readAlong.follow();
});
