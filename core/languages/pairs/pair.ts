/** How two languages spell the same sound: what is found in a word, and what both then have in its place. */
export type Spelling = readonly [found: RegExp, alike: string];

/** What two languages have in common; what CLDR knows of both (countries, languages, months) is not said again. */
export interface Pair {
  /** BCP 47 tags. In all lists the words of the first stand left, divided by a colon from those of the second. */
  languages: readonly [first: string, second: string];
  /** Words that translate each other, a meaning a line, in the notation of `readLexicon`. */
  lexicon: string;
  /** Places, each word as a key: `keulen:cologne`, several names with a slash, those with one name in both as they are. */
  places: string;
  /**
   * What else has a name in each language and would not be taken for a place: rulers, saints, figures of old, names in
   * another script, peoples, adjectives of places, and words that are part of a place's name: `karel:charles`.
   */
  people: string;
  /** How related words correspond, in the order in which it is applied. */
  spellings: readonly Spelling[];
  /** Endings that the languages exchange in names of peoples, offices and the like, the stem being the same. */
  endings: RegExp;
  /** Endings that a name takes when it becomes an adjective, a plural or a verb in either language, or none. */
  derivations: RegExp;
  /** The ending of adjectives made of places in either language. */
  placeAdjective: RegExp;
  /** Words with a capital that don't survive translation: american, minister. Small letters, of both languages. */
  changing: ReadonlySet<string>;
}

const NOTHING = /(?!)/;

/** What any two languages have in common of which nothing is known. */
export function plainPair(first: string, second: string): Pair {
  return {
    languages: [first, second],
    lexicon: '',
    places: '',
    people: '',
    spellings: [],
    endings: NOTHING,
    derivations: /^$/,
    placeAdjective: NOTHING,
    changing: new Set(),
  };
}
