import type { Comparison, SentenceSpan, Text } from '../../../core/comparison/comparison.ts';
import type { Settings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { paragraphOf } from '../../../extension/views/sentences.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Mark, type Result, resultsOf } from './rowMarks.ts';

/** A sentence of one side, cut at its marks. */
export interface RowSentence {
  text: string;
  pieces: Piece[];
}

/** One bead: sentences of the translation beside the sentences of the original that belong to them. */
export interface Row {
  key: string;
  translation: RowSentence[];
  original: RowSentence[];
  /** What differs or is doubtful here, to be told in words below the sentences. */
  notes: Result[];
  isTitle: boolean;
  /** A paragraph that looks like a heading of what follows. */
  isHeading: boolean;
  /** A new paragraph of the translation begins here. */
  startsParagraph: boolean;
}

/** The two articles in rows, in reading order. */
export function rowsOf({ comparison, texts }: Pick<Compared, 'comparison' | 'texts'>, settings: Settings): Row[] {
  const results = resultsOf(comparison, settings);
  const marks = {
    translation: byParagraph(results.map(({ translation }) => translation)),
    original: byParagraph(results.map(({ original }) => original)),
  };
  const notable = results.filter(({ look }) => look === 'differs' || look === 'both');
  const noted = new Set<string>();
  let paragraph: number | null | undefined;
  const rows = comparison.beads.map(([originals, translations], index) => {
    const spans = {
      translation: pick(comparison.sentences.translation, translations),
      original: pick(comparison.sentences.original, originals),
    };
    const first = spans.translation[0] ?? spans.original[0];
    const startsParagraph = spans.translation[0] !== undefined && spans.translation[0].paragraph !== paragraph;
    paragraph = spans.translation.at(-1)?.paragraph ?? paragraph;
    const notes = notable.filter((result) => !noted.has(result.id) && isNoteOf(result, spans));
    for (const { id } of notes) noted.add(id);
    return {
      key: String(index),
      translation: spans.translation.map((span) => sentenceOf(texts.translation, span, marks.translation)),
      original: spans.original.map((span) => sentenceOf(texts.original, span, marks.original)),
      notes,
      isTitle: first?.paragraph === null,
      isHeading: isHeading(texts.translation, spans.translation) && isHeading(texts.original, spans.original),
      startsParagraph,
    };
  });
  return rows.some(({ isTitle }) => isTitle) ? rows : [...titleRow(texts), ...rows];
}

/** The titles, where the engine has not compared them as sentences. */
function titleRow({ translation, original }: Compared['texts']): Row[] {
  if (!translation.title && !original.title) return [];
  const whole = (text: Text): RowSentence[] =>
    text.title ? [{ text: text.title, pieces: piecesOf(text.title, 0, text.title.length, []) }] : [];
  return [
    {
      key: 'title',
      translation: whole(translation),
      original: whole(original),
      notes: [],
      isTitle: true,
      isHeading: false,
      startsParagraph: false,
    },
  ];
}

/** No longer than this is a heading. */
const HEADING = 100;

/**
 * Whether a row's sentences are a heading: one short paragraph that ends like no sentence, before one that is none. What
 * follows another such paragraph is an item of a list.
 */
function isHeading(text: Text, [only, ...others]: SentenceSpan[]): boolean {
  if (!only || only.paragraph === null || others.length > 0) return false;
  const around = [-1, 0, 1].map((step) => isLineAlone(text.paragraphs[Number(only.paragraph) + step]));
  return around.join() === 'false,true,false' && Number(only.paragraph) + 1 < text.paragraphs.length;
}

function isLineAlone(paragraph = ''): boolean {
  return paragraph !== '' && paragraph.length <= HEADING && !/[.!?…:;,][\p{Pe}\p{Pf}"'’”“]*$/u.test(paragraph);
}

/** How many sentences of the translation stand in rows. */
export function sentenceCount(rows: readonly Row[]): number {
  return rows.reduce((sum, { translation }) => sum + translation.length, 0);
}

function pick(sentences: Comparison['sentences']['original'], indexes: readonly number[]): SentenceSpan[] {
  return indexes.flatMap((index) => sentences[index] ?? []);
}

type MarksByParagraph = Map<number | null, Mark[]>;

function byParagraph(marks: readonly (Mark | null)[]): MarksByParagraph {
  const grouped: MarksByParagraph = new Map();
  for (const mark of marks) {
    if (!mark) continue;
    const present = grouped.get(mark.paragraph);
    if (present) present.push(mark);
    else grouped.set(mark.paragraph, [mark]);
  }
  return grouped;
}

function sentenceOf(text: Text, { paragraph, start, end }: SentenceSpan, marks: MarksByParagraph): RowSentence {
  const whole = paragraphOf(text, paragraph);
  return {
    text: whole.slice(start, end),
    pieces: piecesOf(whole, start, end, marks.get(paragraph) ?? []),
  };
}

/** A result is told once, at the row that has its translation, or else its original. */
function isNoteOf(result: Result, spans: { translation: SentenceSpan[]; original: SentenceSpan[] }): boolean {
  const mark = result.translation ?? result.original;
  const sentences = result.translation ? spans.translation : spans.original;
  return (
    mark !== null &&
    sentences.some(({ paragraph, start, end }) => paragraph === mark.paragraph && start < mark.end && mark.start < end)
  );
}
