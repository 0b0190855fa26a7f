import type { Certainty, FindingKind, PairingNote, PairingStatus } from '../../core/comparison/comparison.ts';
import type { FigureKind } from '../../core/figures/figure.ts';

/** Names of the kinds, verdicts and notes of the engine. */
export const names = {
  'figureKind.number': 'Plain numbers',
  'figureKind.ordinal': 'Ordinals (first, 2nd)',
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

  'note.value': 'Different value',
  'note.scale': 'Different scale',
  'note.unit': 'Different unit',
  'note.currency': 'Different currency',
  'note.bound': 'Different precision',
  'note.date': 'Different date or time',
  'note.separator': 'Decimal point or comma misread',

  'findingKind.name': 'Names',
  'findingKind.negation': 'Negations',
  'findingKind.direction': 'Opposite meaning',
  'findingKind.hearsay': 'Unconfirmed, told as fact',
  'findingKind.speaker': 'Who said it',
  'findingKind.role': 'Who did what',
  'findingKind.quotation': 'Quotations',
  'findingKind.omission': 'Left out',
  'findingKind.addition': 'Added',
  'findingKind.contradiction': 'Doubtful statements',
  'findingKind.replaced': 'Replaced',
  'findingKind.relative-time': 'Yesterday, tomorrow, last year',

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
