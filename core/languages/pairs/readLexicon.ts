import { keyOf } from '../../text/words.ts';
import type { Language } from '../language.ts';
import { indexLexicon, type LexiconIndex, type Place } from './lexiconIndex.ts';
import { unpackLexicon } from './packLexicon.ts';

/** Several words that mean something together, known by their stems: rule out, take into account. */
export interface Expression {
  stems: readonly string[];
  meanings: readonly number[];
}

/** One language's side of a lexicon. Meanings are numbers that both sides share: one for each word of the second. */
export interface LexiconSide {
  /** What a word may mean by itself, in whatever form; empty where it is not there. */
  meaningsOf(word: string): readonly number[];
  /** The expressions of which this word is the longest. */
  expressionsWith(word: string): readonly Expression[];
  /** The stems of what this may be an irregular form of: took, take. */
  basesOf(word: string): readonly string[];
}

export interface Lexicon {
  first: LexiconSide;
  second: LexiconSide;
}

/** Words that begin with the same letters, read together. */
interface Shelf {
  words: Map<string, Place[]>;
  expressions: Map<string, { words: string[]; place: Place }[]>;
}

const NOTHING: readonly never[] = [];
/** Divides a separable prefix from its verb: aan|kondigen. */
const PREFIX = '|';
const FORMS = /\([^)]*\)/g;

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (!there) map.set(key, [value]);
  else there.push(value);
}

/** The words of an entry as keys. */
const keysOf = (entry: string): string[] =>
  entry.split(/[\s-]+/).flatMap((word) => (word === '' ? [] : keyOf(word.replace(PREFIX, ''))));

/** One language's entries, read shelf by shelf as they are asked for. */
class Side implements LexiconSide {
  private readonly shelves = new Map<number, Shelf>();
  private readonly text: string;
  private readonly index: LexiconIndex;
  private readonly language: Language;
  private readonly numbersOf: (place: Place) => readonly number[];

  constructor(text: string, index: LexiconIndex, language: Language, numbersOf: Side['numbersOf']) {
    this.text = text;
    this.index = index;
    this.language = language;
    this.numbersOf = numbersOf;
  }

  meaningsOf(word: string): readonly number[] {
    const places = this.placesOf(word);
    return places.length === 0 ? NOTHING : [...new Set(places.flatMap((place) => this.numbersOf(place)))];
  }

  expressionsWith(word: string): readonly Expression[] {
    return this.read(word, ({ expressions }, key) => expressions.get(key)).map(({ words, place }) => ({
      stems: this.content(words).map((each) => this.stem(each)),
      meanings: this.numbersOf(place),
    }));
  }

  basesOf(word: string): readonly string[] {
    return this.placesOf(word).flatMap(({ from, headFrom, headTo }) =>
      from === headFrom ? [] : keysOf(this.text.slice(headFrom, headTo)).map((key) => this.stem(key)),
    );
  }

  stem(key: string): string {
    return this.language.sentences.stem(key);
  }

  /** The words that an expression is known by: not the function words that it begins with or holds. */
  content(words: readonly string[]): string[] {
    const { functionWords } = this.language.sentences;
    const first = words.findIndex((word) => !functionWords.has(word));
    if (first < 0) return [...words];
    const rest = words.slice(first);
    return rest.length <= 2 ? rest : rest.filter((word) => !functionWords.has(word));
  }

  private placesOf(word: string): readonly Place[] {
    return this.read(word, ({ words }, key) => words.get(key));
  }

  /** What stands under a word or its stem; the stem may begin otherwise than the word: gemaakt, maken. */
  private read<T>(word: string, at: (shelf: Shelf, key: string) => readonly T[] | undefined): readonly T[] {
    const stem = this.stem(word);
    const [own, other] = [this.shelfOf(word), this.shelfOf(stem)];
    const found = new Set([
      ...(at(own, word) ?? NOTHING),
      ...(at(own, stem) ?? NOTHING),
      ...(at(other, stem) ?? NOTHING),
    ]);
    return [...found];
  }

  private shelfOf(word: string): Shelf {
    const slot = this.index.slotOf(word);
    const there = this.shelves.get(slot);
    if (there) return there;
    const shelf: Shelf = { words: new Map(), expressions: new Map() };
    this.shelves.set(slot, shelf);
    for (const place of this.index.placesIn(slot)) this.put(shelf, place);
    return shelf;
  }

  private put({ words, expressions }: Shelf, place: Place): void {
    const entry = keysOf(this.text.slice(place.from, place.to));
    const content = this.content(entry);
    const [only = ''] = content;
    const under = <T>(map: Map<string, T[]>, key: string, value: T): void => {
      addTo(map, key, value);
      const stem = this.stem(key);
      if (stem !== key) addTo(map, stem, value);
    };
    if (this.text.charAt(place.from - 1) === PREFIX) {
      const prefix = keyOf(this.text.slice(place.headFrom, place.from - 1));
      under(expressions, only, { words: [prefix, ...entry], place });
    } else if (content.length === 1) under(words, only, place);
    else {
      const longest = content.reduce((best, word) => (word.length > best.length ? word : best), '');
      under(expressions, longest, { words: content, place });
    }
  }
}

/** Gives every word and expression of the second language a number. */
class Numbers {
  private readonly known = new Map<string, number>();

  of(name: string): number {
    const there = this.known.get(name);
    if (there !== undefined) return there;
    this.known.set(name, this.known.size);
    return this.known.size - 1;
  }
}

/**
 * Reads a lexicon: a meaning a line, `words of the first language = words of the second`, divided by commas; irregular
 * forms in brackets (`stad (steden) = city, town`), a separable prefix before a bar (`aan|kondigen = announce`),
 * expressions with spaces; `#` begins a comment. Packed or not.
 */
export function readLexicon(given: string, first: Language, second: Language): Lexicon {
  const text = unpackLexicon(given);
  const index = indexLexicon(text);
  const numbers = new Numbers();
  const lines = new Map<number, readonly number[]>();
  const numberOf = (entry: string): number =>
    numbers.of(
      theirs
        .content(keysOf(entry))
        .map((key) => theirs.stem(key))
        .join(' '),
    );
  const readLine = (line: number): readonly number[] => {
    const end = text.indexOf('\n', line);
    const whole = text.slice(line, end < 0 ? text.length : end);
    const right = whole.slice(whole.indexOf('=') + 1).replace(FORMS, '');
    return [...new Set(right.split(',').map(numberOf))];
  };
  const ours = new Side(text, index.first, first, ({ line }) => {
    const there = lines.get(line) ?? readLine(line);
    lines.set(line, there);
    return there;
  });
  const theirs = new Side(text, index.second, second, ({ headFrom, headTo }) => [
    numberOf(text.slice(headFrom, headTo)),
  ]);
  return { first: ours, second: theirs };
}
