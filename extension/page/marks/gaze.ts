import type { Highlights } from './highlights.ts';

/** So long a place is pointed at where nothing differs. */
const POINTED_MS = 2_500;

/** The one place that the reader is led to. */
export interface Gaze {
  /** Paints a difference until something else is looked at; null for nothing. */
  rest(range: Range | null): void;
  /** Points at a place where nothing differs: calmly, and once the page has come to rest for a moment only. */
  point(range: Range, isThere: Promise<void>): void;
}

export function createGaze(highlights: Highlights): Gaze {
  let pointed: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  const rest = (range: Range | null) => {
    looks += 1;
    clearTimeout(pointed);
    highlights.paint('pointed', []);
    highlights.paint('current', range ? [range] : []);
  };
  return {
    rest,
    point(range, isThere) {
      rest(null);
      highlights.paint('pointed', [range]);
      const look = looks;
      void isThere.then(() => {
        if (look === looks) pointed = setTimeout(() => highlights.paint('pointed', []), POINTED_MS);
      });
    },
  };
}
