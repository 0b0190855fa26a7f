const MIN_STEM = 3;

/**
 * Whether two words are made of one name, or one is short for the other: China and Chinese, Juventus and Juve.
 * @param endings those that a name takes in either language when it becomes another word
 */
export function isDerived(name: string, word: string, endings: RegExp): boolean {
  if (word.length > MIN_STEM && name.startsWith(word)) return true;
  let shared = 0;
  while (shared < name.length && name[shared] === word[shared]) shared += 1;
  for (let stem = shared; stem >= Math.max(MIN_STEM, shared - 1); stem -= 1) {
    if (endings.test(name.slice(stem)) && endings.test(word.slice(stem))) return true;
  }
  return false;
}

/** The words that begin as a word does that is made of one of them, or of which one of them is made. */
export function beginningAlike(words: Iterable<string>): (word: string) => readonly string[] {
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const alike = byStem.get(word.slice(0, MIN_STEM));
    if (alike) alike.push(word);
    else byStem.set(word.slice(0, MIN_STEM), [word]);
  }
  return (word) => byStem.get(word.slice(0, MIN_STEM)) ?? [];
}
