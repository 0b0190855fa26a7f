import { useEffect, useState } from 'preact/hooks';

/** As many rows as fill a high screen come at once, so that there is something to read; the rest follows. */
const FIRST = 60;
/** So few at a time that no chunk holds up a frame. */
const CHUNK = 60;

/**
 * How many of the rows to draw now. It grows by itself until all are there, a chunk at a time, between which the browser
 * can paint and listen; other rows start it afresh.
 */
export function useChunks(rows: readonly unknown[]): number {
  const [drawn, setDrawn] = useState({ rows, count: FIRST });
  const count = drawn.rows === rows ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= rows.length) return;
    const timer = setTimeout(() => setDrawn({ rows, count: count + CHUNK }));
    return () => clearTimeout(timer);
  }, [rows, count]);
  return Math.min(count, rows.length);
}
