import type { Steps } from '../../../core/text/steps.ts';
import { inSlices } from '../../inSlices.ts';
import { type MarkView, markStrengths } from '../../views/marks.ts';
import type { Highlights } from './highlights.ts';
import { type MarksByElement, markAt, type Paragraphs, type Placed, placing } from './ranges.ts';

/** The marks that stand in the page. */
export interface StandingMarks {
  /** Finds and paints these marks, in slices where they are many, and calls back where at least one stands. */
  show(marks: readonly MarkView[], onStand: () => void): void;
  /** The `stops`, when no marks are on their way any more. */
  settled(): Promise<Placed[]>;
  /** Whether none stand and none are on their way. */
  isNone(): boolean;
  /** Those that the reader goes through, in reading order. */
  stops(): Placed[];
  /** The one under the pointer. */
  at(event: PointerEvent): Placed | null;
  /** Forgets them, and ends what was begun. Their paint is the highlights'. */
  clear(): void;
}

export function createStandingMarks(paragraphs: Paragraphs, highlights: Highlights): StandingMarks {
  let placed: Placed[] = [];
  let byElement: MarksByElement = new Map();
  let work: Steps<void> | null = null;
  let settled = Promise.resolve();

  function* standing(marks: readonly MarkView[], onStand: () => void): Steps<void> {
    placed = yield* placing(marks, paragraphs);
    byElement = Map.groupBy(placed, ({ element }) => element);
    for (const strength of markStrengths) {
      const ranges = placed.filter(({ mark }) => mark.strength === strength).map(({ range }) => range);
      yield* highlights.painting(strength, ranges);
    }
    work = null;
    if (placed.length > 0) onStand();
  }
  const clear = () => {
    work?.return();
    work = null;
    placed = [];
    byElement = new Map();
  };
  const stops = () => placed.filter(({ mark }) => mark.note.position !== null);
  return {
    show(marks, onStand) {
      clear();
      work = standing(marks, onStand);
      settled = inSlices(work);
    },
    settled: () => settled.then(stops),
    isNone: () => placed.length === 0 && work === null,
    stops,
    at: (event) => markAt(byElement, event),
    clear,
  };
}
