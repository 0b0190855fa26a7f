import type { Side } from '../comparison.ts';
import type { Sentence } from '../reading.ts';
import type { Beside } from './couple.ts';

/** A figure in its bead. */
export interface Place {
  figure: Side;
  /** The bead it stands in, by index. */
  bead: number;
  /** Where in the bead's side it stands, from 0 to 1. */
  position: number;
  beside: Beside;
  /** Order in its text: the sentence's index, and how far into the sentence. */
  order: number;
}

/** What a figure says, as one string: its value, or its two ends. */
export const worth = ({ value, from, to }: Side): string => value ?? `${from}..${to}`;

const LOOK_BACK = 48;

/** The words of a sentence that are in none of its figures. */
function wordsOutside({ tokens, figures }: Sentence): Set<string> {
  const outside = new Set<string>();
  let next = 0;
  for (const token of tokens) {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    if (token.end <= (figures[next]?.start ?? Number.POSITIVE_INFINITY)) outside.add(token.key);
  }
  return outside;
}

/** The figures of one side of a bead. */
export function placesOf(sentences: readonly Sentence[], bead: number): Place[] {
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const places: Place[] = [];
  let passed = 0;
  for (const sentence of sentences) {
    const { index, start, text, figures } = sentence;
    const words = figures.length > 0 ? wordsOutside(sentence) : new Set<string>();
    const bounds = new Set(figures.flatMap(({ bound }) => bound ?? []));
    for (const figure of figures) {
      const at = figure.start - start;
      const before = text.slice(Math.max(0, at - LOOK_BACK), at);
      const beside = { before, words, bounds };
      places.push({ figure, bead, position: (passed + at) / total, beside, order: index + at / text.length });
    }
    passed += text.length;
  }
  return places;
}
