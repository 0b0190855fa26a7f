import { asText } from '../../core/article/asText.ts';
import type { Comparison, SentenceSpan, Text } from '../../core/comparison/comparison.ts';
import type { Compared, LookUp, PageReading, TabState } from './tabState.ts';

/** A sentence without its text, which stands in the article; with it where it should stand there otherwise. */
type PackedSpan = [paragraph: number | null, start: number, end: number, text?: string];

interface PackedCompared extends Omit<Compared, 'texts' | 'comparison'> {
  /** No translation where it is what the page's reading says. */
  texts: { original: Text; translation: Text | null };
  comparison: Omit<Comparison, 'sentences'> & { sentences: { original: PackedSpan[]; translation: PackedSpan[] } };
}

interface PackedTab extends Omit<TabState, 'lookUp'> {
  lookUp: Exclude<LookUp, { phase: 'compared' }> | { phase: 'compared'; compared: PackedCompared };
}

/**
 * A tab's state as it is kept: no text twice, and all as one string, since browsers count the objects of a structured
 * value many times over. An article of 1,500 paragraphs so takes 0.7 to 1.3 MB of the 10 MB for all tabs in Chromium,
 * by the number of its figures, and not 4 to 8.
 */
export function packTab({ lookUp, ...state }: TabState): string {
  const packed: PackedTab = {
    ...state,
    lookUp:
      lookUp.phase === 'compared' ? { phase: 'compared', compared: pack(lookUp.compared, state.reading) } : lookUp,
  };
  return JSON.stringify(packed);
}

/** The state again; null for what was not packed by `packTab`. */
export function unpackTab(packed: unknown): TabState | null {
  if (typeof packed !== 'string') return null;
  try {
    const { lookUp, ...state }: PackedTab = JSON.parse(packed);
    if (lookUp.phase !== 'compared') return { ...state, lookUp };
    return { ...state, lookUp: { phase: 'compared', compared: unpack(lookUp.compared, state.reading) } };
  } catch {
    return null;
  }
}

function pack({ texts, comparison, ...compared }: Compared, reading: PageReading): PackedCompared {
  const { original, translation } = comparison.sentences;
  const sentences = {
    original: original.map((span) => packSpan(span, texts.original)),
    translation: translation.map((span) => packSpan(span, texts.translation)),
  };
  const isRead = JSON.stringify(textOf(reading)) === JSON.stringify(texts.translation);
  const kept = { original: texts.original, translation: isRead ? null : texts.translation };
  return { ...compared, texts: kept, comparison: { ...comparison, sentences } };
}

function unpack({ texts, comparison, ...compared }: PackedCompared, reading: PageReading): Compared {
  const translation = texts.translation ?? textOf(reading);
  if (!translation) throw new Error('The text of the translation is missing.');
  const sentences = {
    original: comparison.sentences.original.map((span) => unpackSpan(span, texts.original)),
    translation: comparison.sentences.translation.map((span) => unpackSpan(span, translation)),
  };
  return { ...compared, texts: { ...texts, translation }, comparison: { ...comparison, sentences } };
}

function textOf(reading: PageReading): Text | null {
  return reading.kind === 'article' ? asText(reading.article) : null;
}

function packSpan({ text, paragraph, start, end }: SentenceSpan, within: Text): PackedSpan {
  return slice(within, paragraph, start, end) === text ? [paragraph, start, end] : [paragraph, start, end, text];
}

function unpackSpan([paragraph, start, end, text]: PackedSpan, within: Text): SentenceSpan {
  return { text: text ?? slice(within, paragraph, start, end), paragraph, start, end };
}

function slice({ title = '', paragraphs }: Text, paragraph: number | null, start: number, end: number): string {
  return (paragraph === null ? title : (paragraphs[paragraph] ?? '')).slice(start, end);
}
