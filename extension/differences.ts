import type { Certainty, Comparison, Finding, Pairing } from '../core/comparison/comparison.ts';
import type { Settings } from './settings/settings.ts';

const isWanted = (certainty: Certainty, settings: Settings) => settings.show === 'likely' || certainty === 'certain';

/** The pairings that the reader's settings show. */
export function shownFigures(comparison: Comparison, settings: Settings): Pairing[] {
  const kinds = new Set<string>(settings.figureKinds);
  return comparison.figures.filter((pairing) => kinds.has((pairing.translation ?? pairing.original)?.kind ?? ''));
}

/** The findings that the reader's settings show. */
export function shownFindings(comparison: Comparison, settings: Settings): Finding[] {
  const kinds = new Set<string>(settings.findingKinds);
  return comparison.findings.filter(({ kind, certainty }) => kinds.has(kind) && isWanted(certainty, settings));
}

/** Whether a pairing says that the translation differs, as surely as the settings ask. */
export function isDifference(pairing: Pairing, settings: Settings): boolean {
  return pairing.status !== 'same' && pairing.status !== 'unclear' && isWanted(pairing.certainty, settings);
}

/** How many things differ. A slip that the original has too is none of the translation's. */
export function differencesIn(comparison: Comparison, settings: Settings): number {
  const figures = shownFigures(comparison, settings).filter((pairing) => isDifference(pairing, settings));
  const findings = shownFindings(comparison, settings).filter(({ side }) => side === 'translation');
  return figures.length + findings.length;
}
