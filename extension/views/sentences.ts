import type { Comparison, Passage, SentenceSpan, Text } from '../../core/comparison/comparison.ts';

/** One of the two texts with the sentences that the engine found in it. */
export interface SideText {
  text: Text;
  sentences: SentenceSpan[];
}

/** Where something stands in a text; paragraph null for the title. */
export type Place = Pick<Passage, 'paragraph' | 'start' | 'end'>;

/** A piece of text around a place, divided where the place begins and ends. */
export interface Marked {
  before: string;
  marked: string;
  after: string;
}

/** The paragraph's whole text, or the title's; empty where the text has no such paragraph. */
export function paragraphOf(text: Text, paragraph: number | null): string {
  return (paragraph === null ? text.title : text.paragraphs[paragraph]) ?? '';
}

/** The sentence that a place stands in; the whole paragraph where the engine knows none there. */
export function sentenceAt({ text, sentences }: SideText, place: Place): Passage {
  const found = sentences.find(
    ({ paragraph, start, end }) => paragraph === place.paragraph && start <= place.start && place.start < end,
  );
  if (found) return found;
  const whole = paragraphOf(text, place.paragraph);
  return { text: whole, paragraph: place.paragraph, start: 0, end: whole.length };
}

/** The sentence around a place, divided at the place. */
export function markedSentence(side: SideText, place: Place): Marked {
  const sentence = sentenceAt(side, place);
  const whole = paragraphOf(side.text, place.paragraph);
  const end = Math.max(sentence.end, place.end);
  return {
    before: whole.slice(sentence.start, place.start),
    marked: whole.slice(place.start, place.end),
    after: whole.slice(place.end, end),
  };
}

/** Shortens what stands around the mark to about `reach` characters on each side, at the ends of words. */
export function shortened({ before, marked, after }: Marked, reach: number): Marked {
  const head = before.length > reach ? `…${before.slice(-reach).replace(/^\S*(?=\s)/, '')}` : before;
  const tail =
    after.length > reach
      ? `${after
          .slice(0, reach)
          .replace(/(?<=\s)\S*$/, '')
          .trimEnd()} …`
      : after;
  return { before: head.replace(/^…\s*/, '… '), marked, after: tail };
}

/**
 * The sentence of the translation that belongs to a place of the original; where it was left out, the one that it would
 * follow. Null where there is neither.
 */
export function counterpart({ sentences, beads }: Comparison, place: Place): Passage | null {
  const index = sentences.original.findIndex(
    ({ paragraph, start, end }) => paragraph === place.paragraph && start <= place.start && place.start < end,
  );
  const at = beads.findIndex(([original]) => original.includes(index));
  const own = beads[at]?.[1][0];
  const before = beads
    .slice(0, Math.max(at, 0))
    .findLast(([, translation]) => translation.length > 0)?.[1]
    .at(-1);
  return sentences.translation[own ?? before ?? -1] ?? null;
}
