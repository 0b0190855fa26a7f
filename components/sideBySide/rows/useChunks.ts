import { useEffect, useMemo, useState } from 'preact/hooks';

/** From so many rows on they are drawn, and laid out, chunk by chunk. */
const MANY = 200;
/** Rows of a chunk: about two screens, so that few have to be watched and none takes long to lay out. */
const CHUNK = 20;
/** Chunks that come at once, so that there is something to read, and those that follow at a time. */
const AT_ONCE = 3;

/** The rows in chunks of equal length; all in one, where they are few. */
export function chunksOf<T>(rows: readonly T[]): T[][] {
  const length = rows.length > MANY ? CHUNK : Math.max(1, rows.length);
  return Array.from({ length: Math.ceil(rows.length / length) }, (_, index) =>
    rows.slice(index * length, (index + 1) * length),
  );
}

/**
 * The chunks to draw now. They grow by themselves until all are there, a few at a time, between which the browser can
 * paint and listen; other rows start afresh.
 */
export function useChunks<T>(rows: readonly T[]): { chunks: T[][]; isOne: boolean } {
  const all = useMemo(() => chunksOf(rows), [rows]);
  const [drawn, setDrawn] = useState({ all, count: AT_ONCE });
  const count = drawn.all === all ? drawn.count : AT_ONCE;
  useEffect(() => {
    if (count >= all.length) return;
    const timer = setTimeout(() => setDrawn({ all, count: count + AT_ONCE }));
    return () => clearTimeout(timer);
  }, [all, count]);
  return { chunks: all.slice(0, count), isOne: all.length < 2 };
}
