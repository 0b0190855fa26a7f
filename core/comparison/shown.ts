import type { FigureKind } from '../figures/figure.ts';
import type { Certainty, Comparison, Finding, FindingKind, Pairing } from './comparison.ts';

/** What of a comparison is shown: how sure a difference must be, and which kinds. The reader's settings say so. */
export interface Shown {
  show: Certainty;
  figureKinds: readonly FigureKind[];
  findingKinds: readonly FindingKind[];
}

export const figureKinds = [
  'number',
  'ordinal',
  'percent',
  'percentage-points',
  'money',
  'quantity',
  'temperature',
  'duration',
  'date',
  'time',
  'multiplier',
  'fraction',
] as const satisfies readonly FigureKind[];

export const findingKinds = [
  'name',
  'negation',
  'direction',
  'hearsay',
  'speaker',
  'role',
  'quotation',
  'omission',
  'addition',
  'contradiction',
  'replaced',
  'relative-time',
] as const satisfies readonly FindingKind[];

/** Nothing is held back. */
export const everything: Shown = { show: 'likely', figureKinds, findingKinds };

const isWanted = (certainty: Certainty, shown: Shown) => shown.show === 'likely' || certainty === 'certain';

/** The pairings that are shown. */
export function shownFigures(comparison: Comparison, shown: Shown): Pairing[] {
  const kinds = new Set<string>(shown.figureKinds);
  return comparison.figures.filter((pairing) => kinds.has((pairing.translation ?? pairing.original)?.kind ?? ''));
}

/** The findings that are shown. */
export function shownFindings(comparison: Comparison, shown: Shown): Finding[] {
  const kinds = new Set<string>(shown.findingKinds);
  return comparison.findings.filter(({ kind, certainty }) => kinds.has(kind) && isWanted(certainty, shown));
}

/** Whether a pairing says that the translation differs, as surely as is asked. */
export function isDifference(pairing: Pairing, shown: Shown): boolean {
  return pairing.status !== 'same' && pairing.status !== 'unclear' && isWanted(pairing.certainty, shown);
}

/** How many things differ. A slip that the original has too is none of the translation's. */
export function differencesIn(comparison: Comparison, shown: Shown): number {
  const figures = shownFigures(comparison, shown).filter((pairing) => isDifference(pairing, shown));
  const findings = shownFindings(comparison, shown).filter(({ side }) => side === 'translation');
  return figures.length + findings.length;
}
