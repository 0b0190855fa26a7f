import { cognateKey } from '../../alignment/evidence.ts';
import { beginningsOf } from './beginnings.ts';

/**
 * The number of letters to insert, drop, replace or swap with a neighbour to make one word of another (optimal string
 * alignment); anything above `most` is given as `most + 1`. Only what that many changes reach is looked at, so that the
 * time grows with the length of the words.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // A row holds the places of b from `most` before to `most` behind that of a.
  const places = Array.from({ length: 2 * most + 1 }, (_, k) => k - most);
  let older: number[] = [];
  let old = places.map((j) => (j < 0 ? FAR : j));
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    for (const [k, away] of places.entries()) {
      const j = i + away;
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((old[k + 1] ?? FAR) + 1, (row[k - 1] ?? FAR) + 1, (old[k] ?? FAR) + cost);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (older[k] ?? FAR) + 1);
      row.push(j < 0 || j > b.length ? FAR : j === 0 ? i : best);
    }
    older = old;
    old = row;
  }
  return Math.min(old[b.length - a.length + most] ?? FAR, most + 1);
}

const FAR = Number.POSITIVE_INFINITY;

/** Endings that languages exchange in names of peoples, places, offices and the like, the stem being the same. */
const ENDINGS =
  /(?:en|es|e|s|n|a|ie|ia|y|i|aan|an|ian|ien|isch|ische|ic|ical|ish|ese|ees|er|ers|re|or|eur|us|um|ium|aal|al|ele|eel|el|teit|ty|tie|tion|sie|sion|iek|ique|k|ck|ij|heid|dom|schap|aner|aners|ans)$/;

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

function fold(word: string): string {
  let spelled = '';
  for (let at = 0; at < word.length; at += 4) spelled += cognateKey(word.slice(at, at + 4));
  return spelled.replace(/(.)\1+/g, '$1');
}

/** Emptied before it grows large. */
const remembered = new Map<string, Spelling>();
const MOST_REMEMBERED = 2_000;

function spellingOf(word: string): Spelling {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const folded = fold(word);
  const whole = folded.replace(/(el|er)$/, (end) => `${end[1]}${end[0]}`);
  const stem = word.replace(ENDINGS, '');
  const spelling = { folded, whole, skeleton: whole.replace(/[aeiou]+/g, ''), stem, foldedStem: fold(stem) };
  remembered.set(word, spelling);
  return spelling;
}

/** The first letter, spelled the way both languages might: words that don't share it are no cognates. */
export const firstSound = (word: string): string => spellingOf(word).folded.charAt(0);

/** Shorter words say too little by their consonants alone. */
const MIN_SKELETON = 4;
const MIN_ROOT = 3;

/** Whether two words are one word as two languages spell it: Schotland and Scotland, Republikeinen and Republicans. */
export function areCognates(a: string, b: string): boolean {
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

/**
 * Tells of a word whether any of these is a cognate of it: what `areCognates` says of them one by one, in a time that
 * does not grow with their number.
 */
export function cognatesAmong(words: ReadonlySet<string>): (word: string) => boolean {
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

/** Whether a word looks like another one gone wrong: a letter or two changed, dropped, doubled or swapped. */
export function looksMisspelled(name: string, other: string): boolean {
  const length = Math.min(name.length, other.length);
  if (length < 4) return false;
  const most = length >= 8 ? 2 : 1;
  return name !== other && name[0] === other[0] && distance(name, other, most) <= most;
}
