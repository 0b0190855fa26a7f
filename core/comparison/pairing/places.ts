import type { Side } from '../comparison.ts';
import type { Sentence } from '../reading.ts';

/** A figure in its bead. */
export interface Place {
  figure: Side;
  /** The bead it stands in, by index. */
  bead: number;
  /** Where in the bead's side it stands, from 0 to 1. */
  position: number;
  /** The text before it in its sentence, as far as a limiting word may stand. */
  before: string;
  /** Order in its text: the sentence's index, and how far into the sentence. */
  order: number;
}

/** What a figure says, as one string: its value, or its two ends. */
export const worth = ({ value, from, to }: Side): string => value ?? `${from}..${to}`;

const LOOK_BACK = 48;

/** The figures of one side of a bead. */
export function placesOf(sentences: readonly Sentence[], bead: number): Place[] {
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const places: Place[] = [];
  let passed = 0;
  for (const { index, start, text, figures } of sentences) {
    for (const figure of figures) {
      const at = figure.start - start;
      const before = text.slice(Math.max(0, at - LOOK_BACK), at);
      places.push({ figure, bead, position: (passed + at) / total, before, order: index + at / text.length });
    }
    passed += text.length;
  }
  return places;
}
