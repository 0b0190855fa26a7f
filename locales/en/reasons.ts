import type { ReasonKey } from '../../core/comparison/reasons.ts';

/** The sentence of each reason of a pairing or a finding. */
export const reasons = {
  'reason.figure.same': 'Both say the same.',
  'reason.figure.form': 'The same figure, written differently: ‘{original}’ and ‘{translation}’.',
  'reason.figure.converted': 'A different unit, but converted the two agree: ‘{original}’ and ‘{translation}’.',
  'reason.figure.reading':
    'The point or comma in ‘{translation}’ can be read in two ways, and one of them agrees with ‘{original}’.',
  'reason.figure.magnitude': 'Both name only an order of magnitude, and it is the same: ‘{original}’, ‘{translation}’.',
  'reason.figure.approximation': 'The figure agrees; only one of the two calls it approximate.',
  'reason.figure.moved': 'The figure agrees, but it is in another sentence of the translation.',
  'reason.figure.value': 'The original says ‘{original}’, the translation says ‘{translation}’.',
  'reason.figure.scale': 'The two are a factor of {factor} apart: ‘{original}’ became ‘{translation}’.',
  'reason.figure.unit': 'The number agrees, the unit does not: ‘{original}’ became ‘{translation}’.',
  'reason.figure.currency': 'The amount agrees, the currency does not: ‘{original}’ became ‘{translation}’.',
  'reason.figure.bound': 'The number agrees, but not how exact it is: ‘{original}’ became ‘{translation}’.',
  'reason.figure.date': 'A different date or time: ‘{original}’ became ‘{translation}’.',
  'reason.figure.separator':
    'The digits agree, but the point or comma was misread: ‘{original}’ became ‘{translation}’.',
  'reason.figure.missing': 'The original has ‘{original}’ here; the translation leaves it out.',
  'reason.figure.added': 'The translation has ‘{translation}’ here; the original does not.',
  'reason.figure.unclear': 'No counterpart of ‘{figure}’ was found; there may be none.',

  'reason.name.word': 'The name ‘{original}’ was translated as if it were a word: ‘{translation}’.',
  'reason.name.spelling': 'The name ‘{original}’ is spelled ‘{translation}’ in the translation.',
  'reason.name.replaced': 'The original names ‘{original}’, the translation names ‘{translation}’.',
  'reason.name.untranslated':
    '‘{translation}’ is what the place is called in the original’s language; here it is ‘{expected}’.',

  'reason.negation.lost': 'The original negates this (‘{original}’); the translation leaves the negation out.',
  'reason.negation.added': 'The translation negates this (‘{translation}’); the original does not.',

  'reason.direction.opposite': 'The opposite meaning: ‘{original}’ became ‘{translation}’.',
  'reason.direction.swapped': 'The two sides changed places: ‘{original}’ became ‘{translation}’.',

  'reason.hearsay.lost': 'The original reports this as unconfirmed (‘{original}’); the translation states it as fact.',
  'reason.relative-time.changed': '‘{original}’ in the original is a different time from ‘{translation}’.',

  'reason.speaker.changed': 'In the original, ‘{original}’ says this; in the translation, ‘{translation}’ does.',
  'reason.speaker.listener':
    'In the original this was told to a news outlet (‘{original}’); in the translation it is about that outlet (‘{translation}’).',

  'reason.role.swapped':
    'The original says ‘{original}’; in the translation the two have changed places: ‘{translation}’.',

  'reason.quotation.lost': 'A quotation in the original; in the translation it has no quotation marks: ‘{original}’.',
  'reason.quotation.added': 'A quotation in the translation only: the original puts ‘{translation}’ in its own words.',
  'reason.quotation.cut': 'The quotation is much shorter in the translation.',

  'reason.omission.sentence': 'This sentence of the original is not in the translation.',
  'reason.omission.clause': 'This part of the sentence is not in the translation: ‘{original}’.',
  'reason.addition.sentence': 'This sentence of the translation is not in the original.',
  'reason.addition.clause': 'This part of the sentence is not in the original: ‘{translation}’.',

  'reason.contradiction.translation':
    'The translation says ‘{word}’, but its own figures do not fit: ‘{first}’ against ‘{second}’. The original does not say this.',
  'reason.contradiction.both':
    'The text says ‘{word}’, but its own figures do not fit: ‘{first}’ against ‘{second}’. The original says so too.',

  'reason.replaced.other': 'In place of this sentence the translation says something else altogether.',
  'reason.replaced.repetition': 'The translation repeats a few words over and over.',
} as const satisfies Record<ReasonKey, string>;
