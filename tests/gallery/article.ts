import type {
  Comparison,
  Finding,
  Pairing,
  Passage,
  SentenceSpan,
  Side,
  Text,
} from '../../core/comparison/comparison.ts';
import type { FigureKind } from '../../core/figures/figure.ts';

/** The place of these words in a text; fails where they are not there, so that samples stay true. */
export function passage(text: Text, paragraph: number | null, words: string): Passage {
  const whole = (paragraph === null ? text.title : text.paragraphs[paragraph]) ?? '';
  const start = whole.indexOf(words);
  if (start < 0) throw new Error(`The sample has no '${words}' in paragraph ${paragraph}`);
  return { text: words, paragraph, start, end: start + words.length };
}

/** A figure of a sample text. */
export function figure(text: Text, paragraph: number | null, kind: FigureKind, words: string, value: string): Side {
  return { kind, value, ...passage(text, paragraph, words) };
}

/** The sentences of a sample text, which end at a full stop and a space. */
export function sentencesOf(text: Text): SentenceSpan[] {
  const paragraphs: [number | null, string][] = [[null, text.title ?? ''], ...text.paragraphs.entries()];
  return paragraphs.flatMap(([paragraph, whole]) =>
    [...whole.matchAll(/\S.*?(?:[.”](?=\s)|$)/g)].map(({ 0: sentence, index }) => ({
      text: sentence,
      paragraph,
      start: index,
      end: index + sentence.length,
    })),
  );
}

/** A comparison of two sample texts that have the same sentences in the same order, but for the ones named. */
export function comparisonOf(
  texts: { original: Text; translation: Text },
  figures: Pairing[],
  findings: Finding[],
  onlyInOriginal: readonly number[] = [],
): Comparison {
  const sentences = { original: sentencesOf(texts.original), translation: sentencesOf(texts.translation) };
  let next = 0;
  const beads = sentences.original.map((_, index): Comparison['beads'][number] =>
    onlyInOriginal.includes(index) ? [[index], []] : [[index], [next++]],
  );
  return { unrelated: false, figures, findings, sentences, beads };
}
