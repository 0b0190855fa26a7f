import type { Random } from './random.ts';

/** One input, made and ready to be tried. */
export interface Trial {
  input: unknown;
  /** Throws where the answer to the input is wrong; an answer that refuses it is right. */
  run(): void;
}

/** One thing that hostile input is thrown at. */
export interface Target {
  name: string;
  /** How often it comes about beside the others: quick ones more often. */
  share: number;
  trial(random: Random): Trial;
}

/** A target of inputs whose type nobody else needs to know. */
export function target<Input>(
  name: string,
  share: number,
  make: (random: Random) => Input,
  check: (input: Input) => void,
): Target {
  const trial = (random: Random): Trial => {
    const input = make(random);
    return { input, run: () => check(input) };
  };
  return { name, share, trial };
}

/** Fails with a message where something does not hold. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
