import type { Comparison } from '../../../core/comparison/comparison.ts';
import { isDifference, type Shown, shownFigures, shownFindings } from '../../../core/comparison/shown.ts';
import type { Row } from '../../../extension/views/rowKeys.ts';
import { counterpart } from '../../../extension/views/sentences.ts';

/**
 * Everything that differs or is doubtful, figures and findings together: the translation's own, certain ones first, then
 * what the original says just as doubtfully; each part in the reading order of the translation.
 */
export function differencesOf(comparison: Comparison, shown: Shown): Row[] {
  const figures = shownFigures(comparison, shown).filter((pairing) => isDifference(pairing, shown));
  const rows = [...figures, ...shownFindings(comparison, shown)];
  const ranked = rows.map((row) => ({ row, rank: rankOf(row), place: placeOf(row, comparison) }));
  ranked.sort((a, b) => a.rank - b.rank || a.place.paragraph - b.place.paragraph || a.place.start - b.place.start);
  return ranked.map(({ row }) => row);
}

function rankOf(row: Row): number {
  const isBoth = 'kind' in row && row.side === 'both';
  return (isBoth ? 2 : 0) + (row.certainty === 'certain' ? 0 : 1);
}

/** What only the original has stands where it would be in the translation. The title comes before all paragraphs. */
function placeOf({ translation, original }: Row, comparison: Comparison): { paragraph: number; start: number } {
  const before = original && !translation ? counterpart(comparison, original) : null;
  return {
    paragraph: (translation ?? before)?.paragraph ?? -1,
    start: translation?.start ?? before?.end ?? 0,
  };
}
