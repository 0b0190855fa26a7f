import { cognateKey } from '../../alignment/evidence.ts';

/**
 * The number of letters to insert, drop, replace or swap with a neighbour to make one word of another (optimal string
 * alignment); anything above `most` is given as `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, most + 1);
}

/** Endings that languages exchange in names of peoples, places, offices and the like, the stem being the same. */
const ENDINGS =
  /(?:en|es|e|s|n|a|ie|ia|y|i|aan|an|ian|ien|isch|ische|ic|ical|ish|ese|ees|er|ers|re|or|eur|us|um|ium|aal|al|ele|eel|el|teit|ty|tie|tion|sie|sion|iek|ique|k|ck|ij|heid|dom|schap|aner|aners|ans)$/;

const MIN_STEM = 5;

/** Whether two neighbouring letters changed places, which no language does to a name but in -el and -er. */
function areSwapped(a: string, b: string): boolean {
  return distance(a, b, 1) === 1 && [...a].sort().join('') === [...b].sort().join('');
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

/** Whether two words are one word as two languages spell it: Schotland and Scotland, Republikeinen and Republicans. */
export function areCognates(a: string, b: string): boolean {
  const [ours, theirs] = [spellingOf(a), spellingOf(b)];
  if (ours.folded[0] !== theirs.folded[0]) return false;
  if (ours.whole === theirs.whole) return true;
  if (Math.min(a.length, b.length) >= 4 && ours.skeleton === theirs.skeleton && !areSwapped(a, b)) return true;
  if (Math.min(ours.stem.length, theirs.stem.length) < 3) return false;
  if (ours.foldedStem === theirs.foldedStem) return true;
  const [shorter, longer] = ours.foldedStem.length < theirs.foldedStem.length ? [ours, theirs] : [theirs, ours];
  const ended = ours.stem.length !== a.length && theirs.stem.length !== b.length;
  return ended && shorter.foldedStem.length >= MIN_STEM && longer.foldedStem.startsWith(shorter.foldedStem);
}

/** Whether a word looks like another one gone wrong: a letter or two changed, dropped, doubled or swapped. */
export function looksMisspelled(name: string, other: string): boolean {
  const length = Math.min(name.length, other.length);
  if (length < 4) return false;
  const most = length >= 8 ? 2 : 1;
  return name !== other && name[0] === other[0] && distance(name, other, most) <= most;
}
