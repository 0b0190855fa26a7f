/** Shorter parts are endings and prefixes. */
const SHORTEST_PART = 3;

/**
 * The parts of a compound, each as what is known of it: wachtwoordkluis is wachtwoord and kluis. The longest known last
 * part is taken, which says what the whole is; null where the word can't be read so.
 * @param links what may stand between two parts
 */
export function splitCompound<T>(
  word: string,
  links: readonly string[],
  known: (part: string) => readonly T[],
): (readonly T[])[] | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const last = known(word.slice(at));
    if (last.length === 0) continue;
    const before = word.slice(0, at);
    for (const link of links) {
      const first = before.endsWith(link) ? before.slice(0, before.length - link.length) : '';
      const found = first.length >= SHORTEST_PART ? known(first) : [];
      if (found.length > 0) return [found, last];
    }
  }
  return null;
}
