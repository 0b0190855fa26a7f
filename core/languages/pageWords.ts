/**
 * What a language tells the reader of pages, and those who judge what a page is. All words are keys of `keysIn`: that
 * they are written as lists are is checked in a test, not in every page.
 */
export interface PageWords {
  /** Endings of a day in digits: 30th. */
  daySuffixes: ReadonlySet<string>;
  /** Between a day and a time, and behind a time: at, uur (o'clock), a.m. */
  besideTime: ReadonlySet<string>;
  /** A few of the commonest words that no neighbouring language shares: a text in this language is full of them. */
  common: ReadonlySet<string>;
}
