import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Row } from './rows.ts';

/** The way through what differs in the rows that are shown. */
interface Differences {
  /** Holds the rows. */
  list: RefObject<HTMLDivElement | null>;
  count: number;
  /** The one that the reader stands at, from 1; 0 before the first. */
  at: number;
  step(by: 1 | -1): void;
}

/** Goes from one difference to the next and from the last to the first; rows that are shown anew begin before the first. */
export function useDifferences(rows: readonly Row[]): Differences {
  const list = useRef<HTMLDivElement>(null);
  const ids = useMemo(
    () => rows.flatMap(({ notes }) => notes.filter(({ look }) => look === 'differs').map(({ id }) => id)),
    [rows],
  );
  const [place, setPlace] = useState({ ids, at: 0 });
  const at = place.ids === ids ? place.at : 0;
  const step = useCallback(
    (by: 1 | -1) => {
      if (ids.length === 0) return;
      const next = at + by;
      const wrapped = next < 1 ? ids.length : next > ids.length ? 1 : next;
      setPlace({ ids, at: wrapped });
      focusNote(list.current, ids[wrapped - 1] ?? '');
    },
    [ids, at],
  );
  return { list, count: ids.length, at, step };
}

/** The row is shown with the note, and the focus brings out the marks that belong to it. */
function focusNote(list: Element | null, id: string): void {
  const note = list?.querySelector<HTMLElement>(`.note[data-ids='${id}']`);
  note?.closest('.row')?.scrollIntoView({ block: 'center' });
  note?.focus({ preventScroll: true });
}
