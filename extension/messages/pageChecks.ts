import * as v from 'valibot';
import { LONGEST_LINE, MOST_CHARACTERS, MOST_DECLARATIONS, MOST_PARAGRAPHS } from '../../core/article/limits.ts';
import { checked } from './checked.ts';
import type { PageMessages, SiteMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

/** Addresses, titles, tags: longer ones are no article's. */
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const some = <S extends v.GenericSchema>(schema: S, most: number) => v.pipe(v.array(schema), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const versions = some(v.object({ language: line, address: line }), MOST_DECLARATIONS);

const articleSchema = v.object({
  address: line,
  site: v.nullable(line),
  language: line,
  title: line,
  paragraphs: v.pipe(
    some(v.string(), MOST_PARAGRAPHS),
    v.check((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= MOST_CHARACTERS),
  ),
  cut: v.nullable(v.object({ limit: v.picklist(['characters', 'paragraphs']), paragraphs: count, characters: count })),
  notices: some(line, 50),
  publishedAt: v.nullable(line),
  modifiedAt: v.nullable(line),
  links: some(v.object({ address: line, text: line, place: v.picklist(['body', 'notice']) }), 2_000),
  tags: some(line, 500),
  pictures: some(line, 500),
  declarations: v.object({
    htmlLanguage: v.nullable(line),
    alternates: versions,
    machineTranslatedFrom: versions,
    translationOf: some(v.object({ language: v.nullable(line), address: line }), MOST_DECLARATIONS),
  }),
});

const evidenceSchema = some(
  v.object({ signal: line, weight: v.number(), from: v.exactOptional(line), seen: line }),
  100,
);

const verdictSchema = v.variant('kind', [
  v.object({ kind: v.literal('machine-translated'), from: line, to: line, evidence: evidenceSchema }),
  v.object({ kind: v.literal('translated-by-browser'), evidence: evidenceSchema }),
  v.object({ kind: v.literal('no-evidence'), evidence: evidenceSchema }),
]);

/** A page's own reading of itself: a broken page process could send anything. */
export const readingSchema = v.variant('kind', [
  v.object({ kind: v.literal('article'), article: articleSchema, verdict: verdictSchema }),
  v.object({ kind: v.literal('unreadable'), failure: v.picklist(['not-an-article', 'empty', 'too-deep']) }),
]);

/** A place that the reader selected in the page. */
export const placeSchema = v.object({
  paragraph: v.nullable(count),
  start: count,
  end: count,
  paragraphText: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
});

export const pageChecks: BodyChecks<PageMessages> = {
  compare: checked(v.object({})),
  'next-difference': checked(v.object({})),
  'turn-read-along': checked(v.object({})),
  'page-left': checked(v.object({})),
  'load-marks': checked(v.object({})),
  'read-along': checked(v.object({})),
};

export const siteChecks: BodyChecks<SiteMessages> = {
  'page-read': checked(v.object({ reading: readingSchema })),
  'switch-off': checked(v.object({ scope: v.picklist(['site', 'article']), off: v.boolean() })),
  'look-up-sentence': checked(v.object({ place: placeSchema })),
};
