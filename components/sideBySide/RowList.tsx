import { useEffect, useMemo, useRef } from 'preact/hooks';
import { joinMarks } from './joinMarks.ts';
import { cellOf, paintHits } from './paintHits.ts';
import type { Row } from './rows.ts';
import { SentenceRow } from './SentenceRow.tsx';
import type { Hit } from './search.ts';
import { useChunks } from './useChunks.ts';

/** From so many rows on, the ones out of sight are left to the browser's care. */
const MANY = 200;

interface RowListProps {
  rows: Row[];
  languages: { translation: string; original: string };
  hits: Hit[];
  /** Index of the hit that the reader stands at. */
  current: number;
}

/** The two texts, row by row, with what was searched for painted over them. */
export function RowList({ rows, languages, hits, current }: RowListProps) {
  const list = useRef<HTMLOListElement>(null);
  const drawn = useChunks(rows);
  // Rows that are the same objects as before are passed over, so that a new chunk costs no more than itself.
  const all = useMemo(() => rows.map((row) => <SentenceRow key={row.key} row={row} languages={languages} />), [rows]);

  useEffect(() => (list.current ? joinMarks(list.current) : undefined), []);
  useEffect(() => {
    if (!list.current || hits.length === 0) return;
    return paintHits(list.current, hits, current);
  }, [hits, current, drawn]);
  useEffect(() => {
    const hit = hits[current];
    const cell = list.current && hit ? cellOf(list.current, hit) : null;
    cell?.scrollIntoView({ block: 'nearest' });
  }, [hits, current]);

  return (
    <ol class={rows.length > MANY ? 'rows rows--many' : 'rows'} ref={list}>
      {all.slice(0, drawn)}
    </ol>
  );
}
