import type { Comparison, Finding, Pairing, Passage, SentenceSpan } from '../../core/comparison/comparison.ts';
import { isDifference, type Shown, shownFigures, shownFindings } from '../../core/comparison/shown.ts';
import type { SetAside } from '../../locales/answerText.ts';
import type { Compared } from '../store/tabState.ts';

/** A figure or a finding, as a row of what is shown. */
export type Row = Pairing | Finding;

/** As much of a passage and of its sentence stands in a key: enough to tell rows of one article apart. */
const WORDS = 120;

/**
 * Names a row by its kind and by the words of both sides with the sentences around them, never by positions: so it is
 * found again when the article is compared anew.
 */
export function rowKey(row: Row, { sentences }: Comparison): string {
  const kind = 'kind' in row ? row.kind : `figure ${(row.translation ?? row.original)?.kind}`;
  return [kind, wordsOf(row.original, sentences.original), wordsOf(row.translation, sentences.translation)].join('\n');
}

function wordsOf(passage: Passage | null, sentences: SentenceSpan[]): string {
  if (!passage) return '';
  const around = sentences.find(
    ({ paragraph, start, end }) => paragraph === passage.paragraph && start <= passage.start && passage.start < end,
  );
  return [passage.text, around?.text ?? ''].map((words) => words.slice(0, WORDS)).join('\t');
}

/** Whether a row may be called no difference: only what the translation says otherwise than the original. */
export function canDismiss(row: Row, shown: Shown): boolean {
  return 'kind' in row ? row.side === 'translation' : isDifference(row, shown);
}

/** Whether the reader called this row no difference. */
export function isDismissed(row: Row, { comparison, dismissed }: Compared): boolean {
  return dismissed.length > 0 && dismissed.includes(rowKey(row, comparison));
}

/** The comparison without the rows that the reader called no difference: what is counted. */
export function countedComparison(compared: Compared): Comparison {
  const { comparison, dismissed } = compared;
  if (dismissed.length === 0) return comparison;
  const isCounted = (row: Row) => !isDismissed(row, compared);
  return {
    ...comparison,
    figures: comparison.figures.filter(isCounted),
    findings: comparison.findings.filter(isCounted),
  };
}

/** How many differences that would be shown the reader set aside. */
export function setAside(compared: Compared, shown: Shown): SetAside {
  const isSetAside = (row: Row) => canDismiss(row, shown) && isDismissed(row, compared);
  return {
    figures: shownFigures(compared.comparison, shown).filter(isSetAside).length,
    findings: shownFindings(compared.comparison, shown).filter(isSetAside).length,
  };
}
