import type { Row, RowSentence } from './rows.ts';

/** One place where the words that a reader looks for stand. */
export interface Hit {
  /** Index of the row among those that are shown. */
  row: number;
  side: 'translation' | 'original';
  /** UTF-16 offsets in the text of the row's cell. */
  start: number;
  end: number;
}

/** Everywhere that the words stand in the rows, in reading order, the translation first. Case means nothing. */
export function hitsIn(rows: readonly Row[], query: string): Hit[] {
  const words = query.trim();
  if (words === '') return [];
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  return rows.flatMap((row, index) =>
    (['translation', 'original'] as const).flatMap((side) =>
      [...cellText(row[side]).matchAll(pattern)].map(({ 0: found, index: start }) => ({
        row: index,
        side,
        start,
        end: start + found.length,
      })),
    ),
  );
}

/** What a cell says: its sentences with a space between them. */
export function cellText(sentences: readonly RowSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
