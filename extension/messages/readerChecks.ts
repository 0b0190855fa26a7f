import * as v from 'valibot';
import { checked } from './checked.ts';
import type { ReaderMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const address = v.pipe(v.string(), v.maxLength(5_000));

export const readerChecks: BodyChecks<ReaderMessages> = {
  inspect: checked(v.object({ tabId })),
  'look-up': checked(v.object({ tabId, chosen: v.exactOptional(v.pipe(v.string(), v.maxLength(5_000))) })),
  cancel: checked(v.object({ tabId })),
  'compare-page': checked(
    v.object({ pair: v.object({ translation: address, original: v.nullable(address) }), isPrivate: v.boolean() }),
  ),
  'cancel-page': checked(v.object({ translation: address })),
  switch: checked(v.object({ tabId, scope: v.picklist(['site', 'article']), off: v.boolean() })),
  dismiss: checked(v.object({ tabId, row: v.pipe(v.string(), v.maxLength(1_000)), isDismissed: v.boolean() })),
};
