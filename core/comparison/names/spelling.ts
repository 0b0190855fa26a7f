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

/** Whether a word looks like another one gone wrong: a letter or two changed, dropped, doubled or swapped. */
export function looksMisspelled(name: string, other: string): boolean {
  const length = Math.min(name.length, other.length);
  if (length < 4) return false;
  const most = length >= 8 ? 2 : 1;
  return name !== other && name[0] === other[0] && distance(name, other, most) <= most;
}
