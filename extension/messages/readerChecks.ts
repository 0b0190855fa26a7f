import * as v from 'valibot';
import { checked } from './checked.ts';
import type { ReaderMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

export const readerChecks: BodyChecks<ReaderMessages> = {
  inspect: checked(v.object({ tabId })),
  'look-up': checked(v.object({ tabId, chosen: v.exactOptional(v.pipe(v.string(), v.maxLength(5_000))) })),
  cancel: checked(v.object({ tabId })),
  dismiss: checked(v.object({ tabId, row: v.pipe(v.string(), v.maxLength(1_000)), isDismissed: v.boolean() })),
};
