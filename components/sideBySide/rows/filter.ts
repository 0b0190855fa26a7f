import type { Comparison, FindingKind } from '../../../core/comparison/comparison.ts';
import { shownFigures, shownFindings } from '../../../core/comparison/shown.ts';
import type { FigureKind } from '../../../core/figures/figure.ts';
import type { Settings } from '../../../extension/store/settings/settings.ts';
import type { Row } from './rows.ts';

/** A kind that the reader may look at alone, by the key of its name in the catalogue of words. */
export type Kind = `figureKind.${FigureKind}` | `findingKind.${FindingKind}`;

/** Which rows are shown. */
export interface Filter {
  onlyDiffering: boolean;
  /** Null for all kinds. */
  kind: Kind | null;
}

/** How often each kind that the settings show is there, figures first; kinds that are absent are left out. */
export function kindCounts(comparison: Comparison, settings: Settings): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  const count = (kind: Kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { translation, original } of shownFigures(comparison, settings)) {
    const kind = (translation ?? original)?.kind;
    if (kind) count(`figureKind.${kind}`);
  }
  for (const { kind } of shownFindings(comparison, settings)) count(`findingKind.${kind}`);
  return counts;
}

/** The settings as if the reader wanted one kind alone, so that only it is marked. */
export function settingsFor(settings: Settings, kind: Kind | null): Settings {
  if (kind === null) return settings;
  return {
    ...settings,
    figureKinds: settings.figureKinds.filter((other) => kind === `figureKind.${other}`),
    findingKinds: settings.findingKinds.filter((other) => kind === `findingKind.${other}`),
  };
}

/** The rows that a filter leaves, of rows that were made with its settings. */
export function filteredRows(rows: Row[], { onlyDiffering, kind }: Filter): Row[] {
  if (onlyDiffering) return rows.filter(({ notes }) => notes.some(({ look }) => look === 'differs'));
  return kind === null ? rows : rows.filter(isMarked);
}

function isMarked({ translation, original }: Row): boolean {
  return [...translation, ...original].some(({ pieces }) => pieces.some(({ ids }) => ids.length > 0));
}
