import * as v from 'valibot';
import { align } from '../core/alignment/align.ts';
import { compare } from '../core/comparison/compare.ts';
import type { Text } from '../core/comparison/comparison.ts';
import { recogniseFigures } from '../core/figures/recognise.ts';
import { findLanguage, languages } from '../core/languages/index.ts';
import type { LineAnswer, LineCommand } from './batch.ts';
import { command } from './command.ts';
import { sentenceOf } from './compareFailure.ts';

const knownTags = languages.map(({ tag }) => tag).join(', ');

/** A BCP 47 tag, read as the engine's language. */
const languageSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const language = findLanguage(dataset.value);
    if (language) return language;
    addIssue({
      message: `${JSON.stringify(dataset.value)} is not one of the languages that the engine reads: ${knownTags}`,
    });
    return NEVER;
  }),
);
const textSchema = v.object({
  language: v.string(),
  paragraphs: v.array(v.string()),
  title: v.exactOptional(v.string()),
  publishedAt: v.exactOptional(v.string()),
});
const sentencesSchema = v.object({ language: languageSchema, sentences: v.array(v.string()) });
const figuresSchema = v.object({ language: languageSchema, text: v.string(), reference: v.exactOptional(v.string()) });
const compareSchema = v.object({ original: textSchema, translation: textSchema });
const alignSchema = v.object({ original: sentencesSchema, translation: sentencesSchema });

/** The batch commands that read no pages, by name. */
export const lineCommands: Record<string, LineCommand> = {
  figures: command(figuresSchema, ({ language, text, reference }) => ({
    ok: true,
    fields: { figures: recogniseFigures(text, language, reference === undefined ? {} : { reference }) },
  })),
  compare: command(compareSchema, ({ original, translation }) => compareTexts(original, translation)),
  align: command(alignSchema, ({ original, translation }) => ({
    ok: true,
    fields: {
      beads: align(original.sentences, translation.sentences, {
        original: original.language,
        translation: translation.language,
      }),
    },
  })),
};

const READ = 'read';

/** The names of all batch commands. */
export const commandNames = [...Object.keys(lineCommands), READ];

/** The batch command of a name, null where there is none. Reading pages takes ten times as long to load as the engine. */
export async function commandNamed(name: string): Promise<LineCommand | null> {
  if (name === READ) return (await import('./readPages.ts')).readPages;
  return Object.hasOwn(lineCommands, name) ? (lineCommands[name] ?? null) : null;
}

/** The fields of the answer to `compare`, or why there is none. */
export function compareTexts(original: Text, translation: Text): LineAnswer {
  const result = compare(original, translation);
  if (!result.ok) return { ok: false, error: sentenceOf(result) };
  const { unrelated, limited, partial, figures, findings } = result.comparison;
  return {
    ok: true,
    fields: {
      ...(unrelated && { unrelated }),
      ...(limited && { limited }),
      ...(partial && { partial }),
      figures,
      findings,
    },
  };
}
