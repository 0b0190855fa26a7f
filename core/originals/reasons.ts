/** Every reason that a candidate may carry, with the names of the values that stand in its sentence. */
export const reasons = {
  /** The disclaimer links to it. */
  'reason.original.disclaimerLink': [],
  /** The page's metadata names it as what a machine translated. */
  'reason.original.machineTranslatedFrom': [],
  /** The page's metadata (JSON-LD) names it as the work that this is a translation of. */
  'reason.original.jsonLd': [],
  /** The page's metadata names it as its version in the original's language. */
  'reason.original.hreflang': [],
  /** The table of pairs that Brontekst brings along names it. */
  'reason.original.knownPairs': [],
  /** The reader chose it. */
  'reason.original.ownChoice': [],
  /** An earlier look-up proved it. */
  'reason.original.foundBefore': [],
  /** The original's site found it; `words`: what was searched for. */
  'reason.original.searched': ['words'],
  /** The original's site lists it among the articles of those days. */
  'reason.original.listed': [],

  /** Both appeared on this day (ISO 8601 date). */
  'reason.original.sameDay': ['day'],
  /** They appeared one day apart, as around midnight. */
  'reason.original.nextDay': [],
  /** They appeared `days` days apart: speaks against it. */
  'reason.original.otherDay': ['days'],
  /** They share `count` names; `names`: the rarest of them. */
  'reason.original.names': ['count', 'names'],
  /** Hardly a name of the translation stands in it: speaks against it. */
  'reason.original.otherNames': [],
  /** They share `count` figures; `figures`: some of them. */
  'reason.original.figures': ['count', 'figures'],
  /** Hardly a figure of the translation stands in it: speaks against it. */
  'reason.original.otherFigures': [],
  /** Of the words of either text, `percent` at least stand in sentences that the other has too. */
  'reason.original.sentences': ['percent'],
  /** Hardly a sentence of the translation stands in it: speaks against it. */
  'reason.original.otherSentences': [],
  /** Both link to this page elsewhere. */
  'reason.original.links': ['host'],
  /** Both show the picture of this file name. */
  'reason.original.pictures': ['picture'],
  /** They share `count` tags. */
  'reason.original.tags': ['count'],
  /** They have as many paragraphs. */
  'reason.original.paragraphs': ['count'],
  /** One is much longer than the other: speaks against it. */
  'reason.original.length': [],
  /** It is not written in the original's language: speaks against it. */
  'reason.original.language': [],
  /** Another candidate fits almost as well. */
  'reason.original.rival': [],
  /** It could not be fetched or read, so nothing was checked. */
  'reason.original.unread': [],
} as const;

export type OriginalReason = keyof typeof reasons;

/** The values of a reason, by the names that it declares. */
type Values<K extends OriginalReason> = Record<(typeof reasons)[K][number], string | number>;

/** Why a page may be the original of an article, or may not. */
export interface Reason {
  key: OriginalReason;
  values?: Record<string, string | number>;
}

/** A reason with its values; a missing or misspelt value is an error of types. */
export function reason<K extends OriginalReason>(key: K, values: Values<K>): Reason {
  return Object.keys(values).length > 0 ? { key, values } : { key };
}
