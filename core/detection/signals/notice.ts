import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** A page of no known site says in a notice that a machine translated it. */
export const notice: Signal = defineSignal('notice', ({ article: { stated } }) =>
  stated ? { weight: 0.8, from: stated.from, seen: stated.seen } : null,
);
