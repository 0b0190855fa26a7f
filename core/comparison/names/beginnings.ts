import { seek } from '../../text/seek.ts';

/** Words of which one asks what they begin with. */
export interface Beginnings {
  /** Whether any of them begins with this. */
  anyWith(start: string): boolean;
  /** Whether this begins with any of them. */
  anyOf(word: string): boolean;
}

/** Puts words in order, so that a question does not take longer for more of them. */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const sorted = [...words].sort();
  // What begins with another of them begins nothing that the other does not; the shorter ones stand first.
  const shortest: string[] = [];
  for (const word of sorted) {
    const last = shortest.at(-1);
    if (last === undefined || !word.startsWith(last)) shortest.push(word);
  }
  return {
    anyWith: (start) => sorted[seek(sorted, (word) => word >= start)]?.startsWith(start) ?? false,
    // None stands between a word and the only one of them that it can begin with.
    anyOf: (word) => {
      const before = shortest[seek(shortest, (each) => each > word) - 1];
      return before !== undefined && word.startsWith(before);
    },
  };
}
