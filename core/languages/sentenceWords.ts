/** What a language tells the splitter and the aligner of sentences. */
export interface SentenceWords {
  /** Abbreviations that never end a sentence, without their last dot, lower case: dhr, o.a, mr. */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end one, lower case, without the last dot: inc, u.s, enz. */
  ambiguousAbbreviations: ReadonlySet<string>;
  /** Abbreviations that are none unless a figure follows, lower case, without the dot: no, p. */
  numberAbbreviations: ReadonlySet<string>;
  /** Digits with a full stop are an ordinal and end no sentence before a capital: am 3. Oktober (on 3 October). */
  ordinalStop: boolean;
  /** Every noun has a capital, so that a capital alone shows no name. */
  capitalNouns: boolean;
  /** Short words that stand before another with an apostrophe and no space: l'homme (the man) is l and homme. */
  clitics: ReadonlySet<string>;
  /** What a word may begin with that is an apostrophe and no quotation mark, without it: 's, 't, '90s. */
  apostropheWords: ReadonlySet<string>;
  /** Lower-case words that often begin a sentence and hardly ever a name: the, he, but. */
  starters: ReadonlySet<string>;
  /** Frequent words without meaning of their own, that say nothing about which sentences belong together. */
  functionWords: ReadonlySet<string>;
  /** What stands between the parts of words written as one, the empty string included; null where words are written apart. */
  compoundLinks: readonly string[] | null;
  /** The stem of a lower-case word, for matching its inflected forms; need not be a word itself. */
  stem(word: string): string;
}
