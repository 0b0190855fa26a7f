import type { Comparison, SentenceSpan, Text } from '../../core/comparison/comparison.ts';
import type { BackgroundWords } from '../../locales/backgroundWords.ts';
import type { Settings } from '../store/settings/settings.ts';
import type { Compared } from '../store/tabState.ts';
import type { AlongParagraph, ReadAlongView } from './readAlong.ts';
import { paragraphOf } from './sentences.ts';

/** The original's words for each paragraph of the translation that has some. */
export function readAlongView(compared: Compared, settings: Settings, words: BackgroundWords): ReadAlongView {
  const { comparison, texts, original } = compared;
  const language = words.language(texts.original.language);
  const groups = byParagraph(comparison);
  const paragraphs = [...groups].map(([paragraph, spans]) =>
    alongParagraph(paragraph, wordsOf(spans), texts.translation),
  );
  return {
    language: words.locale,
    label: words.say(original.proof === 'original' ? 'panel.sentence' : 'panel.possibly', { language }),
    original: texts.original.language,
    isPrinted: settings.printAlong,
    paragraphs: groups.has(null) ? paragraphs : [...titleOf(texts), ...paragraphs],
  };
}

/**
 * The original's sentences by the paragraph of the translation in which what belongs to them ends; those that were left
 * out by the one before, so that the original is there whole.
 */
function byParagraph({ beads, sentences }: Comparison): Map<number | null, SentenceSpan[]> {
  const groups = new Map<number | null, SentenceSpan[]>();
  let paragraph = sentences.translation[0]?.paragraph ?? null;
  for (const [originals, translations] of beads) {
    const last = sentences.translation[translations.at(-1) ?? -1];
    if (last) paragraph = last.paragraph;
    const spans = originals.flatMap((index) => sentences.original[index] ?? []);
    const group = groups.get(paragraph);
    if (group) for (const span of spans) group.push(span);
    else if (spans.length > 0) groups.set(paragraph, spans);
  }
  return groups;
}

/** What stands in one paragraph of the original stays together. */
function wordsOf(spans: readonly SentenceSpan[]): string {
  return spans.reduce((text, span, index) => {
    const before = spans[index - 1];
    return before ? `${text}${before.paragraph === span.paragraph ? ' ' : '\n'}${span.text}` : span.text;
  }, '');
}

/** The titles, where the engine has not compared them as sentences. */
function titleOf({ translation, original }: Compared['texts']): AlongParagraph[] {
  return translation.title && original.title ? [alongParagraph(null, original.title, translation)] : [];
}

function alongParagraph(paragraph: number | null, text: string, translation: Text): AlongParagraph {
  return { paragraph, start: 0, end: paragraphOf(translation, paragraph).length, text };
}
