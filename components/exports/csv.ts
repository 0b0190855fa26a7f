import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import type { Exported } from './exported.ts';
import { type ExportFile, fileNameOf } from './exportFile.ts';
import { type ExportRow, exportRows } from './exportRows.ts';

const columns = [
  'type',
  'kind',
  'verdict',
  'certainty',
  'translation',
  'original',
  'translationSentence',
  'originalSentence',
  'reason',
] as const satisfies readonly (keyof ExportRow)[];

/** The results as a table by RFC 4180, in UTF-8 with a byte order mark, without which Excel takes it for another coding. */
export function csvFile(exported: Exported, settings: Settings, words: Words): ExportFile {
  const head = columns.map((column) => words.say(`export.column.${column}`));
  const { differences, others } = exportRows(exported, settings, words);
  const rows = [...differences, ...others].map((row) => columns.map((column) => row[column]));
  const lines = [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return { name: fileNameOf(exported, 'csv'), type: 'text/csv;charset=utf-8', text: `\uFEFF${lines.join('')}` };
}

/** Signs that make a spreadsheet take a cell for a formula, in both widths, whatever white space stands before them. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A cell by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it; a plain signed
 * number stays as it is.
 */
export function csvCell(text: string): string {
  const isNumber = /^[+-]?\d[\d., \u00a0\u202f]*%?$/.test(text);
  const safe = FORMULA.test(text) && !isNumber ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
