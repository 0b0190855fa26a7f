/** One setting: its default, and a check that a stored value is sound. */
export interface Property<T> {
  fallback: T;
  sound(value: unknown): value is T;
}

/** A setting that is one of a few words. */
export function oneOf<const T extends string>(words: readonly T[], fallback: NoInfer<T>): Property<T> {
  return { fallback, sound: (value): value is T => words.some((word) => word === value) };
}

export function flag(fallback: boolean): Property<boolean> {
  return { fallback, sound: (value) => typeof value === 'boolean' };
}

/** A choice of some of the words, all of them by default. */
export function everyOf<const T extends string>(words: readonly T[]): Property<T[]> {
  const known = new Set<unknown>(words);
  return {
    fallback: [...words],
    sound: (value): value is T[] =>
      Array.isArray(value) && value.every((item) => known.has(item)) && new Set(value).size === value.length,
  };
}
