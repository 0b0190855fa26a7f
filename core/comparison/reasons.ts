/**
 * Every reason that a pairing or a finding may carry, with the names of the values that stand in its sentence.
 * `original` and `translation` are the words of that side, as they stand there, unless said otherwise.
 */
export const reasons = {
  /** Both say the same, in the same form. */
  'reason.figure.same': [],
  /** The same figure in another form: elf/11, 22,64/22.64, kwart over acht/8:15. */
  'reason.figure.form': ['original', 'translation'],
  /** Another unit; converted, the two agree within rounding: 5 kilometer/3.1 miles. */
  'reason.figure.converted': ['original', 'translation'],
  /** A separator allows two readings, and one of them agrees: 1.000 left as it was. */
  'reason.figure.reading': ['original', 'translation'],
  /** Only an order of magnitude is given, and it is the same: tientallen/dozens. */
  'reason.figure.magnitude': ['original', 'translation'],
  /** 'ruim' or 'about' stands on one side only; the figure itself agrees. */
  'reason.figure.approximation': ['original', 'translation'],
  /** The figure stands in another sentence of the translation. */
  'reason.figure.moved': ['original', 'translation'],
  /** The value is another. */
  'reason.figure.value': ['original', 'translation'],
  /** The value is a power of a thousand too large or too small: miljard became million. `factor`: how many times. */
  'reason.figure.scale': ['original', 'translation', 'factor'],
  /** The number agrees, the unit doesn't: percent became percentage points, hours became days. */
  'reason.figure.unit': ['original', 'translation'],
  /** The amount agrees, the currency doesn't. */
  'reason.figure.currency': ['original', 'translation'],
  /** The number agrees, but 'more than' became 'nearly' or 'exactly'. */
  'reason.figure.bound': ['original', 'translation'],
  /** Another day, month, year, decade, quarter or time of day. */
  'reason.figure.date': ['original', 'translation'],
  /** The digits agree, but a decimal mark was taken for a thousands mark, or the other way round, or was lost. */
  'reason.figure.separator': ['original', 'translation'],
  /** The original's sentence has this figure, its counterpart has not. */
  'reason.figure.missing': ['original'],
  /** The translation's sentence has a figure that the original's has not. */
  'reason.figure.added': ['translation'],
  /** The figure could not be compared: no counterpart was found, and none need be there. */
  'reason.figure.unclear': ['figure'],

  /** A name became a word of the language: Ma/Mom, De Jonge/The Young. */
  'reason.name.word': ['original', 'translation'],
  /** The name is spelled otherwise: Sessions/Sesions. */
  'reason.name.spelling': ['original', 'translation'],
  /** Another name stands in its place. */
  'reason.name.replaced': ['original', 'translation'],
  /** A place keeps its Dutch name where English has its own: Keulen instead of Cologne. `expected`: that name. */
  'reason.name.untranslated': ['translation', 'expected'],

  /** The original denies it, with this word; the translation does not. */
  'reason.negation.lost': ['original'],
  /** The translation denies it, with this word; the original does not. */
  'reason.negation.added': ['translation'],

  /** The translation says the opposite: rise became fall, after became before. */
  'reason.direction.opposite': ['original', 'translation'],
  /** The two ends changed places: from 2 to 3 became from 3 to 2; A beat B became B beat A. */
  'reason.direction.swapped': ['original', 'translation'],

  /** Another day, week, month or year, counted from the day of publication: yesterday became tomorrow. */
  'reason.relative-time.changed': ['original', 'translation'],

  /** The original tells it as hearsay, with this word; the translation tells it as a fact or a plan. */
  'reason.hearsay.lost': ['original'],

  /** The words are somebody else's than in the original. */
  'reason.speaker.changed': ['original', 'translation'],
  /** The original says that it was told to this medium; the translation says it is about it. */
  'reason.speaker.listener': ['original', 'translation'],

  /** Who does it and to whom it is done changed places: A sues B became B sues A. */
  'reason.role.swapped': ['original', 'translation'],

  /** The original quotes these words; the translation has them without quotation marks. */
  'reason.quotation.lost': ['original'],
  /** The translation quotes what the original tells in its own words. */
  'reason.quotation.added': ['translation'],
  /** The quotation is much shorter than in the original. */
  'reason.quotation.cut': ['original', 'translation'],

  /** A sentence of the original has no counterpart. */
  'reason.omission.sentence': ['original'],
  /** A part of a sentence of the original has no counterpart. */
  'reason.omission.clause': ['original'],
  /** A sentence of the translation has no counterpart. */
  'reason.addition.sentence': ['translation'],
  /** A part of a sentence of the translation has no counterpart. */
  'reason.addition.clause': ['translation'],

  /**
   * The translation compares two figures the wrong way round, and the original is right or silent. `word`: what it calls
   * them (higher), `first` is called so and is not, `second` is what it is compared with.
   */
  'reason.contradiction.translation': ['word', 'first', 'second'],
  /** The same, and the original says so too: the translation calls 22.64 higher than 23.49; the original says so too. */
  'reason.contradiction.both': ['word', 'first', 'second'],

  /** What stands in the place of a sentence says something else altogether. */
  'reason.replaced.other': [],
  /** The translation says a few words again and again, as a machine does that lost its way. */
  'reason.replaced.repetition': [],
} as const satisfies Record<`reason.${string}.${string}`, readonly string[]>;

export type ReasonKey = keyof typeof reasons;

/** A reason with its values: the words of the articles, or plain numbers. */
export interface Reason {
  key: ReasonKey;
  values?: Record<string, string | number>;
}

/** A reason of this key with all values that its sentence needs. */
export function reason<K extends ReasonKey>(
  key: K,
  ...values: (typeof reasons)[K] extends readonly [] ? [] : [Record<(typeof reasons)[K][number], string | number>]
): Reason {
  const [given] = values;
  return given ? { key, values: given } : { key };
}
