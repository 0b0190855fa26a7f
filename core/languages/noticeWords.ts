/**
 * How a language says that a text before the reader was translated by a machine, and what leads the reader elsewhere. All
 * of it are sources of regular
 * expressions; `core/article/parsing/statement.ts` puts them together.
 */
export interface NoticeWords {
  /** BCP 47 tag. */
  tag: string;
  /** What may stand before a notice, such as 'Editor's note'. */
  label: string;
  /** The text speaks of itself: 'this article'. */
  self: string;
  /** What follows it, up to and with the word for translated: 'was automatically translated'. */
  wasTranslated: string;
  /** What follows it where it appeared elsewhere first: 'was published in'. */
  appeared: string;
  /** Says in a sentence of its own that this is a translation: 'this is a translation of'. */
  isTranslation: string;
  /** The beginning of a notice without a verb: 'translated from', 'machine translation'. */
  begins: string;
  /** Verbs that no such notice has: with one of them it is a sentence about translations. */
  verbs: string;
  /** Words of translating. */
  translating: string;
  /** What translated it, where nobody did: 'automatically', 'with AI'. */
  machine: string;
  /** That people went over it. */
  edited: string;
  denial: string;
  /** Words of a link that leads to the original. */
  original: string;
  /** Endings of the names of languages, where they are adjectives. */
  endings: string;
  /** What a line opens with that leads to other articles, a newsletter or other media: 'also read', 'sign up for'. */
  elsewhere: string;
}

/** Languages that news is translated from, by their tags. */
export const sourceTags =
  'nl en de fr es it pt pl da sv no fi cs hu ro el tr ru uk ar he fa zh ja ko hi id vi th ca hr sr bg sk sl et lv lt'.split(
    ' ',
  );
