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
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
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
  return a.length === b.length && distance(a, b, 1) === 1 && [...a].sort().join('') === [...b].sort().join('');
}

/** Spelled the way both languages might: sch as sk, k as c, doubled letters once. */
function fold(word: string): string {
  let spelled = '';
  for (let at = 0; at < word.length; at += 4) spelled += cognateKey(word.slice(at, at + 4));
  return spelled.replace(/(.)\1+/g, '$1');
}

/** The consonants, which a borrowed word keeps where its vowels change: parlement and parliament. */
const skeleton = (word: string): string => cognateWhole(word).replace(/[aeiou]+/g, '');

function cognateWhole(word: string): string {
  return fold(word).replace(/(el|er)$/, (end) => `${end[1]}${end[0]}`);
}

/** Whether two words are one word as two languages spell it: Schotland and Scotland, Republikeinen and Republicans. */
export function areCognates(a: string, b: string): boolean {
  if (a === b || cognateWhole(a) === cognateWhole(b)) return true;
  if (Math.min(a.length, b.length) >= 4 && skeleton(a) === skeleton(b) && !areSwapped(a, b)) return true;
  const stemA = a.replace(ENDINGS, '');
  const stemB = b.replace(ENDINGS, '');
  if (Math.min(stemA.length, stemB.length) < 3) return false;
  if (stemA === stemB || fold(stemA) === fold(stemB)) return true;
  const [shorter, longer] = [fold(stemA), fold(stemB)].sort((x, y) => x.length - y.length);
  const ended = stemA.length !== a.length && stemB.length !== b.length;
  return ended && (shorter ?? '').length >= MIN_STEM && (longer ?? '').startsWith(shorter ?? '');
}

/** Whether a word looks like another one gone wrong: a letter or two changed, dropped, doubled or swapped. */
export function looksMisspelled(name: string, other: string): boolean {
  const length = Math.min(name.length, other.length);
  if (length < 4) return false;
  const most = length >= 8 ? 2 : 1;
  return name !== other && name[0] === other[0] && distance(name, other, most) <= most;
}
