import type { DBSchema } from 'idb';

/** An original that was found for an article, or that the reader chose. Times are milliseconds since 1970. */
export interface RememberedOriginal {
  translation: string;
  original: string;
  chosenByReader: boolean;
  usedAt: number;
}

/** A site (by its profile's name) or an article (by its address) where the reader wants no banner. */
export interface SwitchedOff {
  scope: 'site' | 'article';
  name: string;
  /** What the reader knows it by: the site's or the article's title. */
  label: string;
  since: number;
}

/** An article that no original was found for, though all of the search was answered. */
export interface NotFound {
  /** Address of the translation. */
  article: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** A row of an article's comparison that the reader called no difference. */
export interface Dismissed {
  /** Address of the translation. */
  article: string;
  /** The row's key within the article. */
  row: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** An original that is no longer there, so that no reader is led to it. */
export interface Gone {
  original: string;
  /** Milliseconds since 1970. */
  since: number;
}

/**
 * What tells which articles were read stands here and not in `storage.local`: content scripts can read that store in
 * Firefox, but never the extension's IndexedDB. Nothing is written here from a private window.
 */
export interface MemorySchema extends DBSchema {
  originals: { key: string; value: RememberedOriginal; indexes: { usedAt: number } };
  switchedOff: { key: string[]; value: SwitchedOff; indexes: { since: number } };
  notFound: { key: string; value: NotFound; indexes: { since: number } };
  gone: { key: string; value: Gone; indexes: { since: number } };
  dismissed: { key: string[]; value: Dismissed; indexes: { since: number; article: string } };
}
