import * as v from 'valibot';
import { MOST_CHARACTERS, MOST_PARAGRAPHS } from '../../core/article/limits.ts';
import { MOST_GIVEN } from '../givenText.ts';
import { checked } from './checked.ts';
import type { ReaderMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const address = v.pipe(v.string(), v.maxLength(5_000));

const job = v.pipe(v.string(), v.maxLength(100));

const text = v.object({
  language: address,
  paragraphs: v.pipe(
    v.array(v.string()),
    v.maxLength(MOST_PARAGRAPHS),
    v.check((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= MOST_CHARACTERS),
  ),
  title: v.exactOptional(address),
  publishedAt: v.exactOptional(address),
  isCut: v.exactOptional(v.boolean()),
});

export const readerChecks: BodyChecks<ReaderMessages> = {
  inspect: checked(v.object({ tabId, isClick: v.boolean() })),
  'keep-page': checked(v.object({ tabId })),
  'drop-kept': checked(v.object({ tabId })),
  'open-to-compare': checked(v.object({ tabId, address: v.pipe(address, v.regex(/^https?:/)) })),
  'turn-round': checked(v.object({ tabId })),
  'look-up': checked(v.object({ tabId, chosen: v.exactOptional(v.pipe(v.string(), v.maxLength(5_000))) })),
  cancel: checked(v.object({ tabId })),
  'compare-page': checked(
    v.object({ pair: v.object({ translation: address, original: v.nullable(address) }), isPrivate: v.boolean() }),
  ),
  'cancel-page': checked(v.object({ translation: address })),
  'read-text': checked(
    v.object({ content: v.pipe(v.string(), v.maxLength(MOST_GIVEN)), form: v.picklist(['text', 'html']) }),
  ),
  'compare-texts': checked(v.object({ job, translation: text, original: text })),
  'cancel-texts': checked(v.object({ job })),
  switch: checked(v.object({ tabId, scope: v.picklist(['site', 'article']), off: v.boolean() })),
  'open-originals': checked(v.object({ tabId, isOn: v.boolean() })),
  'switch-read-along': checked(v.object({ tabId, isOn: v.boolean() })),
  dismiss: checked(v.object({ tabId, row: v.pipe(v.string(), v.maxLength(1_000)), isDismissed: v.boolean() })),
};
