import type { Comparison, FindingKind, Pairing, PairingStatus } from './comparison.ts';
import { isDifference, type Shown, shownFigures, shownFindings } from './shown.ts';

/** The comparison in numbers, as far as it is shown. */
export interface Answer {
  figures: Record<PairingStatus, number> & { total: number };
  /** Findings that are the translation's own. */
  passages: number;
  /** The same by kind, each that is there. */
  kinds: Map<FindingKind, number>;
  /** Findings that the original has too. */
  both: number;
  /** Figures and findings that are not shown. */
  hidden: { figures: number; findings: number };
  /** Whether only a part of the texts could be compared. */
  isPartial: boolean;
  /** Sentences of the translation, and how many of them have a counterpart. */
  sentences: { total: number; compared: number };
}

/** A difference that is less sure than the reader asks for is shown as not compared: doubt is no alarm. */
export function shownStatus(pairing: Pairing, shown: Shown): PairingStatus {
  return pairing.status === 'same' || isDifference(pairing, shown) ? pairing.status : 'unclear';
}

export function answerOf(comparison: Comparison, shown: Shown): Answer {
  const figures = shownFigures(comparison, shown);
  const findings = shownFindings(comparison, shown);
  const counts = { same: 0, differs: 0, missing: 0, added: 0, unclear: 0 };
  for (const pairing of figures) counts[shownStatus(pairing, shown)] += 1;
  const own = findings.filter(({ side }) => side === 'translation');
  const kinds = new Map<FindingKind, number>();
  for (const { kind } of own) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    figures: { ...counts, total: figures.length },
    passages: own.length,
    kinds,
    both: findings.length - own.length,
    hidden: {
      figures: comparison.figures.length - figures.length,
      findings: comparison.findings.length - findings.length,
    },
    isPartial: comparison.partial === true,
    sentences: sentencesOf(comparison),
  };
}

function sentencesOf({ sentences, beads }: Comparison): Answer['sentences'] {
  const compared = beads
    .filter(([original]) => original.length > 0)
    .reduce((sum, [, translation]) => sum + translation.length, 0);
  return { total: sentences.translation.length, compared };
}
