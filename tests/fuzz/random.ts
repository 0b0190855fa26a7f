import { createRandom } from '../wordpress/random.ts';

/** Random choices that come out the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** True once in `times`. */
  once(times: number): boolean;
}

export function randomFrom(seed: number): Random {
  const { whole } = createRandom(seed);
  const below = (most: number) => whole(0, most - 1);
  return { below, pick: (list) => list[below(list.length)] ?? list[0], once: (times) => below(times) === 0 };
}
