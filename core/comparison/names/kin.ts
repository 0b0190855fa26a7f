import { cognateKey } from '../../languages/pairs/cognateKey.ts';
import type { Pair } from '../../languages/pairs/pair.ts';
import { beginningsOf } from './beginnings.ts';
import { isDerived } from './derived.ts';

/** How words of the two languages of a pair are akin. */
export interface Kin {
  /** Whether two words are one word as two languages spell it: Schotland and Scotland, Republikeinen and Republicans. */
  areCognates(a: string, b: string): boolean;
  /**
   * Tells of a word whether any of these is a cognate of it: what `areCognates` says of them one by one, in a time that
   * does not grow with their number.
   */
  cognatesAmong(words: ReadonlySet<string>): (word: string) => boolean;
  /** The first letter, spelled the way both languages might: words that don't share it are no cognates. */
  firstSound(word: string): string;
  /** Whether two words are made of one name, or one is short for the other: China and Chinese, Juventus and Juve. */
  isDerived(name: string, word: string): boolean;
}

const known = new WeakMap<Pair, Kin>();

/** What tells related words of a pair of languages. */
export function kinOf(pair: Pair): Kin {
  const there = known.get(pair);
  if (there) return there;
  const spellingOf = speller(pair);
  const kin: Kin = {
    areCognates: (a, b) => areCognates(a, b, spellingOf),
    cognatesAmong: (words) => cognatesAmong(words, spellingOf),
    firstSound: (word) => spellingOf(word).folded.charAt(0),
    isDerived: (name, word) => isDerived(name, word, pair.derivations),
  };
  known.set(pair, kin);
  return kin;
}

const MIN_STEM = 5;

/** Whether two neighbouring letters changed places, which no language does to a name but in -el and -er. */
function areSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const isTurned = a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at];
  return isTurned && a.slice(at + 2) === b.slice(at + 2);
}

/** What a word is compared by, read once a word. */
interface Spelling {
  /** Spelled the way both languages might: sch as sk, k as c, doubled letters once. */
  folded: string;
  /** The same, with -el and -er as -le and -re. */
  whole: string;
  /** The consonants, which a borrowed word keeps where its vowels change: parlement and parliament. */
  skeleton: string;
  stem: string;
  foldedStem: string;
}

function fold(word: string, pair: Pair): string {
  let spelled = '';
  for (let at = 0; at < word.length; at += 4) spelled += cognateKey(word.slice(at, at + 4), pair);
  return spelled.replace(/(.)\1+/g, '$1');
}

/** Emptied before it grows large. */
const MOST_REMEMBERED = 2_000;

type Speller = (word: string) => Spelling;

/** Reads how a word is spelled, each once. */
function speller(pair: Pair): Speller {
  const remembered = new Map<string, Spelling>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const folded = fold(word, pair);
    const whole = folded.replace(/(el|er)$/, (end) => `${end[1]}${end[0]}`);
    const stem = word.replace(pair.endings, '');
    const spelling = { folded, whole, skeleton: whole.replace(/[aeiou]+/g, ''), stem, foldedStem: fold(stem, pair) };
    remembered.set(word, spelling);
    return spelling;
  };
}

/** Shorter words say too little by their consonants alone. */
const MIN_SKELETON = 4;
const MIN_ROOT = 3;

function areCognates(a: string, b: string, spellingOf: Speller): boolean {
  const [ours, theirs] = [spellingOf(a), spellingOf(b)];
  if (ours.folded[0] !== theirs.folded[0]) return false;
  if (ours.whole === theirs.whole) return true;
  if (Math.min(a.length, b.length) >= MIN_SKELETON && ours.skeleton === theirs.skeleton && !areSwapped(a, b))
    return true;
  if (Math.min(ours.stem.length, theirs.stem.length) < MIN_ROOT) return false;
  if (ours.foldedStem === theirs.foldedStem) return true;
  const [shorter, longer] = ours.foldedStem.length < theirs.foldedStem.length ? [ours, theirs] : [theirs, ours];
  const ended = ours.stem.length !== a.length && theirs.stem.length !== b.length;
  return ended && shorter.foldedStem.length >= MIN_STEM && longer.foldedStem.startsWith(shorter.foldedStem);
}

/** A word's stem where an ending stands behind it and the stem is long enough to be known without; else null. */
const endedStem = (word: string, { stem, foldedStem, folded }: Spelling): string | null =>
  stem.length !== word.length && stem.length >= MIN_ROOT && foldedStem.length >= MIN_STEM
    ? folded.charAt(0) + foldedStem
    : null;

function cognatesAmong(words: ReadonlySet<string>, spellingOf: Speller): (word: string) => boolean {
  const wholes = new Set<string>();
  const stems = new Set<string>();
  const skeletons = new Map<string, string[]>();
  const ended: string[] = [];
  for (const word of words) {
    const spelling = spellingOf(word);
    const first = spelling.folded.charAt(0);
    wholes.add(first + spelling.whole);
    if (spelling.stem.length >= MIN_ROOT) stems.add(first + spelling.foldedStem);
    const stem = endedStem(word, spelling);
    if (stem !== null) ended.push(stem);
    if (word.length < MIN_SKELETON) continue;
    const alike = skeletons.get(first + spelling.skeleton);
    if (alike) alike.push(word);
    else skeletons.set(first + spelling.skeleton, [word]);
  }
  const beginnings = beginningsOf(ended);
  return (word) => {
    const spelling = spellingOf(word);
    const first = spelling.folded.charAt(0);
    if (wholes.has(first + spelling.whole)) return true;
    if (spelling.stem.length >= MIN_ROOT && stems.has(first + spelling.foldedStem)) return true;
    const alike = word.length >= MIN_SKELETON ? skeletons.get(first + spelling.skeleton) : undefined;
    // A word has fewer pairs of neighbours to swap than letters, so that another one is soon found.
    if (alike?.some((other) => !areSwapped(word, other))) return true;
    const stem = endedStem(word, spelling);
    return stem !== null && (beginnings.anyOf(stem) || beginnings.anyWith(stem));
  };
}
