/** What a language tells the comparison. All words are keys as `keyOf` in core/alignment/tokens.ts makes them. */
export interface CheckWords {
  figures: {
    /** Words that imply a number without being one, by its value: both and pair for 2, dozen for 12. */
    implied: Readonly<Record<string, readonly string[]>>;
    /** Words that say that a figure is exact: exactly, precies. */
    exact: ReadonlySet<string>;
    /** Whether the words of a time of day leave open which half of the day is meant. */
    openTime(text: string): boolean;
  };
  negation: {
    /** Whether a word denies what is said: niet, geen, not, never, don't. */
    denies(key: string): boolean;
  };
  names: {
    /** Words that stand before a person's name: dhr, mr, minister. */
    titles: ReadonlySet<string>;
  };
}
