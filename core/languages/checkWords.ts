import type { Token } from '../text/words.ts';

/** Expressions that name one day, week, month or year, or how often something is. */
export interface RelativeTime {
  /** `every` where they say how often: daily, annual. */
  unit: 'day' | 'week' | 'month' | 'year' | 'every';
  /**
   * How many of it from the day of publication: -1 for yesterday; more than one where they may mean either, none where
   * nothing of the kind (de morgen: the morning). How many days lie between with `every`.
   */
  offsets: readonly number[];
  words: ReadonlySet<string>;
  /** They may say so and need not: year, for annual. */
  isHint?: true;
}

/** How a language tells what others say is so. Expressions of several words are written with a space. */
export interface HearsayWords {
  /** Words and expressions that tell something as hearsay and as nothing else: reportedly, naar verluidt. */
  marks: ReadonlySet<string>;
  /** Forms of a verb that tell hearsay unless the words around say otherwise (zou); none where no verb does. */
  verbs: ReadonlySet<string>;
  /**
   * What the verb at a place of its clause tells: of something past as hearsay and hardly anything else (zou zijn
   * gestolen), what may be a plan as well (zou komen), or no hearsay (zou moeten).
   */
  tells(clause: readonly string[], at: number): 'past' | 'open' | null;
  /** Words that open a clause which is the condition: als, tenzij. */
  conditions: ReadonlySet<string>;
  /** Words anywhere that make it a wish, advice or the consequence of a condition: liever, anders, ik. */
  wishes: ReadonlySet<string>;
  /** Words that make what may be a plan the next step of a story, or what follows from something: later, dit. */
  steps: ReadonlySet<string>;
  /** Words that open a clause which says what somebody says, thinks or does: dat, die. */
  subordinates: ReadonlySet<string>;
  /** Those of them that tell something about the noun before them and nothing else: die. */
  relatives: ReadonlySet<string>;
  /** Words and expressions that keep a statement from being plain fact: may, is said, rumour. */
  softens: ReadonlySet<string>;
  /** Forms that say what happens on a condition: would. */
  conditional: ReadonlySet<string>;
  /** Those that say it of the present, not of the past: would be. */
  conditionalNow: ReadonlySet<string>;
}

/** How a language says who does what to whom. */
export interface RoleWords {
  /** The doer stands before the verb and the other behind it, in every main clause. */
  isOrderFixed: boolean;
  /** Words that stand before a noun and belong to it: the, his, een. */
  determiners: ReadonlySet<string>;
  /** Those of them that only stand before one to whom it is done: den, dem. */
  objectDeterminers: ReadonlySet<string>;
  /** Those that only stand before one who does it: der. */
  subjectDeterminers: ReadonlySet<string>;
  /** Verbs and small words that stand between the doer and the verb that says what happens: has, will, also. */
  auxiliaries: ReadonlySet<string>;
  /** Verbs that make it a passive with a participle: wordt, is, was. */
  passives: ReadonlySet<string>;
  /** Finds a form of the verb that makes no passive: suing. */
  progressive: RegExp;
  /** Finds a form that is more often a verb than a noun: sues, sued. */
  inflected: RegExp;
  /** Stand before whoever does it in a passive: door, by. */
  agents: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Pronouns that do it, and to whom it is done. */
  subjects: ReadonlySet<string>;
  objects: ReadonlySet<string>;
  /** Words that begin another clause: that, who, and. */
  breaks: ReadonlySet<string>;
  /** Small words that belong to the verb before them: takes over. */
  particles: ReadonlySet<string>;
  /** Verbs true of both sides (meets), or that another language may turn round (gefallen: like). */
  loose: ReadonlySet<string>;
}

/** What a language tells the comparison. All words are keys as `keyOf` in core/alignment/tokens.ts makes them. */
export interface CheckWords {
  figures: {
    /** Words that imply a number without being one, by its value: both and pair for 2, dozen for 12. */
    implied: Readonly<Record<string, readonly string[]>>;
    /** Words that say that a figure is exact: exactly, precies. */
    exact: ReadonlySet<string>;
    /** Words right before a period that say which part of it is meant: early, mid, late. */
    stretches: Readonly<Record<'begin' | 'middle' | 'end', ReadonlySet<string>>>;
    /** Whether the words of a time of day leave open which half of the day is meant. */
    openTime(text: string): boolean;
  };
  negation: {
    /** Whether a word denies what is said: niet, geen, not, never, don't. */
    denies(word: Pick<Token, 'key' | 'text'>): boolean;
    /** Whether a word denies by itself or comes near to it, so that another language may need a denial: zonder, unlikely. */
    leans(key: string): boolean;
    /** Words that, with a denial right after, say nothing is denied or are no denial of the sentence: no doubt, not only. */
    idle: RegExp;
  };
  names: {
    /** Words that stand before a person's name: dhr, mr, minister. */
    titles: ReadonlySet<string>;
  };
  /** Words that contradict each other, a pair of opposites a line, in the notation of `opposites.ts`. */
  opposites: string;
  hearsay: HearsayWords;
  roles: RoleWords;
  speech: {
    /** Verbs of saying in the forms that news uses. */
    verbs: ReadonlySet<string>;
    /** Words that stand before the medium that was told: tegenover, to. */
    listener: ReadonlySet<string>;
    /** Words that stand before what was spoken about: over, about. */
    topic: ReadonlySet<string>;
  };
  /** Days, weeks, months and years as they are counted from the day of publication. */
  relativeTime: readonly RelativeTime[];
  /** Words between the two ends of a change: naar, to. */
  links: ReadonlySet<string>;
  comparing: {
    /** Words that follow a comparative: than, dan. */
    than: ReadonlySet<string>;
    /** Comparatives that say that the first of two amounts is the greater: higher, older. */
    greater: ReadonlySet<string>;
    /** Those that say that it is the lesser. */
    lesser: ReadonlySet<string>;
  };
}
