import type { Mark, MarkLook } from './rowMarks.ts';

/** A run of text under the same marks. */
export interface Piece {
  text: string;
  /** Ids of the results marked here, none for plain text. */
  ids: string[];
  /** The gravest look of them. */
  look: MarkLook | null;
  /** What the other side says in the place of the first of them, null where it says nothing. */
  counterpart: string | null;
}

const GRAVITY: MarkLook[] = ['same', 'unclear', 'both', 'differs'];

/**
 * Cuts a stretch of a paragraph into pieces at the ends of its marks, which may overlap.
 *
 * @param paragraph the paragraph's text; `start` and `end` are the stretch's UTF-16 offsets in it
 */
export function piecesOf(paragraph: string, start: number, end: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const ends = [...cuts].sort((a, b) => a - b);
  return ends.slice(1).map((to, index) => {
    const from = ends[index] ?? start;
    const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      text: paragraph.slice(from, to),
      ids: covering.map(({ id }) => id),
      look: gravest(covering),
      counterpart: covering[0]?.counterpart ?? null,
    };
  });
}

function gravest(marks: readonly Mark[]): MarkLook | null {
  return marks.reduce<MarkLook | null>(
    (worst, { look }) => (worst === null || GRAVITY.indexOf(look) > GRAVITY.indexOf(worst) ? look : worst),
    null,
  );
}
