import * as v from 'valibot';
import { MOST_CHARACTERS } from '../../core/article/blocks.ts';
import { MOST_PARAGRAPHS } from '../../core/article/readArticle.ts';
import { checked } from './checked.ts';
import type { PageMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

/** Addresses, titles, tags: longer ones are no article's. */
const line = v.pipe(v.string(), v.maxLength(5_000));
const some = <S extends v.GenericSchema>(schema: S, most: number) => v.pipe(v.array(schema), v.maxLength(most));
const versions = some(v.object({ language: line, address: line }), 500);

const articleSchema = v.object({
  address: line,
  site: v.nullable(line),
  language: line,
  title: line,
  paragraphs: some(v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)), MOST_PARAGRAPHS),
  notices: some(line, 50),
  publishedAt: v.nullable(line),
  links: some(v.object({ address: line, text: line, place: v.picklist(['body', 'notice']) }), 2_000),
  tags: some(line, 500),
  pictures: some(line, 500),
  declarations: v.object({
    htmlLanguage: v.nullable(line),
    alternates: versions,
    machineTranslatedFrom: versions,
    translationOf: some(v.object({ language: v.nullable(line), address: line }), 500),
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

export const pageChecks: BodyChecks<PageMessages> = {
  'page-read': checked(v.object({ reading: readingSchema })),
  compare: checked(v.object({})),
  'switch-off': checked(v.object({ scope: v.picklist(['site', 'article']), off: v.boolean() })),
};
