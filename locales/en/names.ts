import type { Certainty, FindingKind, PairingNote, PairingStatus } from '../../core/comparison/comparison.ts';
import type { FigureKind } from '../../core/figures/figure.ts';

/** Names of the kinds, verdicts and notes of the engine. */
export const names = {
  'figureKind.number': 'Plain numbers',
  'figureKind.ordinal': 'Ranks (first, 2nd)',
  'figureKind.percent': 'Percentages',
  'figureKind.percentage-points': 'Percentage points',
  'figureKind.money': 'Amounts of money',
  'figureKind.quantity': 'Sizes, weights, speeds',
  'figureKind.temperature': 'Temperatures',
  'figureKind.duration': 'Spans of time',
  'figureKind.date': 'Dates',
  'figureKind.time': 'Times of day',
  'figureKind.multiplier': 'Multiples (twice, 3×)',
  'figureKind.fraction': 'Fractions (half, two thirds)',

  'status.same': 'Agrees',
  'status.differs': 'Differs',
  'status.missing': 'Missing',
  'status.added': 'Added',
  'status.unclear': 'Not compared',

  'note.value': 'Other value',
  'note.scale': 'Other scale',
  'note.unit': 'Other unit',
  'note.currency': 'Other currency',
  'note.bound': 'Other precision',
  'note.date': 'Other date',
  'note.separator': 'Point or comma misread',

  'findingKind.name': 'Names',
  'findingKind.negation': 'Denials',
  'findingKind.direction': 'Opposites',
  'findingKind.hearsay': 'Hearsay told as fact',
  'findingKind.speaker': 'Who said it',
  'findingKind.quotation': 'Quotations',
  'findingKind.omission': 'Left out',
  'findingKind.addition': 'Added',
  'findingKind.contradiction': 'Doubtful statements',

  'certainty.certain': 'certain',
  'certainty.likely': 'likely',
} as const satisfies Record<
  | `figureKind.${FigureKind}`
  | `status.${PairingStatus}`
  | `note.${PairingNote}`
  | `findingKind.${FindingKind}`
  | `certainty.${Certainty}`,
  string
>;
