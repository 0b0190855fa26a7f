import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { joinMarks } from './joinMarks.ts';
import { cellsOf, paintHits } from './paintHits.ts';
import type { Row } from './rows.ts';
import { SentenceRow } from './SentenceRow.tsx';
import type { Hit } from './search.ts';
import { useChunks } from './useChunks.ts';

interface RowListProps {
  /** Holds the rows. */
  list: RefObject<HTMLDivElement | null>;
  rows: Row[];
  languages: { translation: string; original: string };
  hits: Hit[];
  /** Index of the hit that the reader stands at. */
  current: number;
}

/** The two texts, row by row, with what was searched for painted over them. */
export function RowList({ list, rows, languages, hits, current }: RowListProps) {
  // Elements that are the same objects as before are passed over, so that a new chunk costs no more than itself.
  const drawn = useMemo(
    () => rows.map((row) => <SentenceRow key={row.key} row={row} languages={languages} />),
    [rows, languages.translation, languages.original],
  );
  const { chunks, isOne } = useChunks(drawn);

  useEffect(() => (list.current ? joinMarks(list.current) : undefined), []);
  useEffect(() => {
    if (!list.current || hits.length === 0) return;
    return paintHits(cellsOf(list.current), hits, current);
  }, [hits, current, chunks.length]);
  useEffect(() => {
    const hit = hits[current];
    if (list.current && hit) cellsOf(list.current)(hit)?.scrollIntoView({ block: 'nearest' });
  }, [hits, current]);

  return (
    <div ref={list}>
      {chunks.map((chunk, index) => (
        <ol key={index} class={isOne ? 'rows' : 'rows rows--chunk'}>
          {chunk}
        </ol>
      ))}
    </div>
  );
}
